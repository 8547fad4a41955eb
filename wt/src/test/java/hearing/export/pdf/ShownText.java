package hearing.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The words a file shows, read back by PDFBox from its fonts' character maps.
///
/// @param words of one operator
/// @param x left end, in points from the left edge of the page
/// @param y the baseline, in points from its upper edge
/// @param width of all letters
record ShownText(String words, double x, double y, double width) {
    /// All of a file, in the order they are painted.
    static List<ShownText> of(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var collector = new Collector();
            collector.getText(document);
            return collector.shown;
        }
    }

    private static final class Collector extends PDFTextStripper {
        final List<ShownText> shown = new ArrayList<>();
        private final List<TextPosition> letters = new ArrayList<>();

        @Override
        protected void showText(byte[] string) throws IOException {
            letters.clear();
            super.showText(string);
            var words = new StringBuilder();
            double width = 0;
            for (var letter : letters) {
                words.append(letter.getUnicode());
                width += letter.getWidthDirAdj();
            }
            var first = letters.getFirst();
            shown.add(new ShownText(words.toString(), first.getXDirAdj(), first.getYDirAdj(), width));
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            letters.add(letter);
            super.processTextPosition(letter);
        }
    }
}
