package hearing.export;

import hearing.export.request.ExportRequest;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names for exported files.
public final class FileNames {
    /// The list of the files in a folder.
    public static final String MANIFEST = "manifest.json";

    // Slashes lead out of the folder; controls break the line a file is named in.
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[/\\\\\\p{Cc}\\u2028\\u2029]");

    private FileNames() {}

    /// The file name a reader chose, with its ending; empty for words that are none on every system, or none on this.
    ///
    /// @param typed by the reader; spaces around it are not meant
    /// @param extension what it ends in, added where it is missing
    public static Optional<String> own(String typed, String extension) {
        var name = typed.strip();
        if (!isName(name) || NOT_IN_NAMES.matcher(typed).find()) {
            return Optional.empty();
        }
        try {
            // Windows takes no < > : " | ? and *.
            return Optional.of(Path.of(ended(name, extension)).toString());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// Whether a text can be the name of a file in a folder, and leads nowhere else.
    public static boolean isName(String text) {
        // What begins with a dot is hidden, or another folder.
        return !LocalizedText.isBlank(text)
                && !text.startsWith(".")
                && !NOT_IN_NAMES.matcher(text).find();
    }

    /// The name to suggest for the zip with all the evidence for a chart or a hearing: `compute-evidence-en.zip`.
    public static String evidence(Id subject, ExportRequest request) {
        return subject + "-evidence-" + request.language().getLanguage() + ".zip";
    }

    /// A name with its ending, added where it is missing: `chart` and `chart.png` are both `chart.png`.
    private static String ended(String name, String extension) {
        var ending = "." + extension;
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : name + ending;
    }

    /// The name to suggest for a chart's file: `coreweave-growth-en-1800x1200.png`, with the size of the file in its
    /// own pixels, and `-dark` where it is; `coreweave-growth-en.csv` where the file shows no drawing.
    public static String suggest(Id chart, ExportRequest request) {
        var name = chart + "-" + request.language().getLanguage();
        var extension = "." + request.format().extension();
        if (!request.format().isPicture()) {
            return name + extension;
        }
        var dark = switch (request.appearance().theme()) {
            case LIGHT -> "";
            case DARK -> "-dark";
        };
        var extent = request.extent();
        return name + "-" + extent.pixelWidth() + "x" + extent.pixelHeight() + dark + extension;
    }
}
