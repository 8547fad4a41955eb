package hearing.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.logging.LogFactory;
import org.apache.pdfbox.Loader;

/// The program, and then libraries that have much to tell.
final class TalkativeLibraries {
    private TalkativeLibraries() {}

    public static void main(String[] arguments) {
        Main.main(new String[] {"--version"});
        var failure = new IllegalStateException("nobody's concern");
        Logger.getLogger("java.util.prefs").log(Level.SEVERE, "the JDK", failure);
        System.getLogger("javafx.css").log(System.Logger.Level.ERROR, "JavaFX", failure);
        LogFactory.getLog("org.apache").fatal("PDFBox", failure);
        try (var document = Loader.loadPDF("%PDF-1.7\n1 0 obj [".getBytes(StandardCharsets.US_ASCII))) {
            System.out.println("a whole file: " + document);
        } catch (IOException broken) {
            System.out.println("broken");
        }
    }
}
