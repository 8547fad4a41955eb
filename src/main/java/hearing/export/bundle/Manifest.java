package hearing.export.bundle;

import hearing.export.WrittenFile;
import hearing.export.publication.Version;
import hearing.export.request.ExportArguments;
import hearing.export.request.ExportFormat;
import hearing.io.json.JsonText;
import hearing.model.Hearing;
import hearing.model.value.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What lies in a folder of exported files, to be checked with `sha256sum`: each file with its fingerprint, and the
/// dataset they are of.
public final class Manifest {
    /// The name of its file.
    public static final String NAME = "manifest.json";

    private Manifest() {}

    /// A file of the manifest.
    ///
    /// @param name where it lies, from the manifest's own place
    public record Entry(String name, Id chart, ExportFormat format, WrittenFile file) {}

    /// The manifest as JSON, its files in the order of their names.
    public static byte[] of(Hearing hearing, List<Entry> entries) {
        var dataset = new LinkedHashMap<String, Object>();
        dataset.put("id", hearing.id().value());
        dataset.put("title", hearing.about().title().byLanguage());
        dataset.put("sha256", hearing.fingerprint().sha256());
        var files = new ArrayList<Map<String, Object>>();
        entries.stream().sorted(Comparator.comparing(Entry::name)).forEach(entry -> files.add(file(entry)));
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("program", "Hearing Dashboard " + Version.NUMBER);
        manifest.put("dataset", dataset);
        manifest.put("files", files);
        return JsonText.of(manifest);
    }

    private static Map<String, Object> file(Entry entry) {
        var file = new LinkedHashMap<String, Object>();
        file.put("name", entry.name());
        file.put("chart", entry.chart().value());
        file.put("format", ExportArguments.word(entry.format()));
        file.put("bytes", entry.file().bytes());
        file.put("sha256", entry.file().fingerprint().sha256());
        return file;
    }
}
