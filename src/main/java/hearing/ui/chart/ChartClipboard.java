package hearing.ui.chart;

import hearing.export.CopiedChart;
import hearing.export.Exporter;
import hearing.export.request.ExportException;
import hearing.text.Texts;
import hearing.ui.common.FxJob;
import hearing.ui.common.Notices;
import java.io.ByteArrayInputStream;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts charts on the clipboard: an opaque picture for documents, its description for text, and a page with both. The
/// picture is painted in the background; what was copied last is what the clipboard ends with, whichever is painted
/// first. One for all the charts of a window.
public final class ChartClipboard {
    private final Exporter exporter;
    private final Notices notices;
    private final Executor background;
    private int latest;

    /// @param exporter paints the picture
    /// @param notices told when it is there
    /// @param background where it is painted
    public ChartClipboard(Exporter exporter, Notices notices, Executor background) {
        this.exporter = exporter;
        this.notices = notices;
        this.background = background;
    }

    /// Copies the chart a card shows.
    void copy(ChartCardViewModel card) {
        card.copying(exporter).ifPresent(painting -> {
            latest++;
            int own = latest;
            FxJob.of(() -> content(painting.call()))
                    .onSuccess(content -> {
                        if (own == latest) {
                            Clipboard.getSystemClipboard().setContent(content);
                            notices.tell(card.texts().get("chart.copied"));
                        }
                    })
                    .onFailure(failure -> {
                        if (own == latest) {
                            notices.tell(sentence(failure, card.texts()));
                        }
                    })
                    .runOn(background);
        });
    }

    private static ClipboardContent content(CopiedChart chart) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(chart.png())));
        content.putString(chart.text());
        content.putHtml(chart.html());
        return content;
    }

    private static String sentence(Exception failure, Texts texts) {
        return failure instanceof ExportException export
                ? export.sentence(texts)
                : texts.get("chart.copy.failed", failure.toString());
    }
}
