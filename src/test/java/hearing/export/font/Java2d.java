package hearing.export.font;

import hearing.chart.drawing.Mark;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// The JDK's reader of fonts, to hold ours against.
final class Java2d {
    private Java2d() {}

    static Font font(Mark.Weight weight, float size) {
        try (var file = new ByteArrayInputStream(FontFile.of(weight))) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
