package hearing.export;

import hearing.export.request.ExportRequest;
import hearing.model.value.Id;
import java.util.Locale;

/// Names for exported files.
public final class FileNames {
    /// The list of the files in a folder.
    public static final String MANIFEST = "manifest.json";

    private FileNames() {}

    /// The name to suggest for the zip with all the evidence for a chart or a hearing: `compute-evidence-en.zip`.
    public static String evidence(Id subject, ExportRequest request) {
        return subject + "-evidence-" + request.language().getLanguage() + ".zip";
    }

    /// A name with its ending, added where it is missing: `chart` and `chart.png` are both `chart.png`.
    public static String ended(String name, String extension) {
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
