package hearing.export.bundle;

import hearing.export.WrittenFile;
import hearing.export.publication.Version;
import hearing.export.request.ExportArguments;
import hearing.export.request.ExportFormat;
import hearing.io.json.JsonText;
import hearing.model.Hearing;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lies in a folder of exported files, to be checked with `sha256sum`: each file with its fingerprint, and the
/// dataset they are of.
///
/// @param program name and version of what wrote them
/// @param dataset what they are of
/// @param entries in the order of their names
record Manifest(String program, Dataset dataset, List<Entry> entries) {
    /// What the version follows in `program`.
    static final String PROGRAM = "Hearing Dashboard ";

    /// Puts the files in order.
    Manifest {
        entries = entries.stream().sorted(Comparator.comparing(Entry::name)).toList();
    }

    /// The edition of a dataset.
    record Dataset(Id id, LocalizedText title, Fingerprint fingerprint) {}

    /// A file of the manifest.
    ///
    /// @param name where it lies, from the manifest's own place
    /// @param made of which chart it is, and how; empty for a file that is of none, such as a licence
    record Entry(String name, Optional<Made> made, WrittenFile file) {
        /// A chart's file.
        Entry(String name, Id chart, ExportFormat format, WrittenFile file) {
            this(name, Optional.of(new Made(chart, format)), file);
        }
    }

    /// A chart in a format.
    record Made(Id chart, ExportFormat format) {}

    /// The manifest of files made by this program.
    static Manifest of(Hearing hearing, List<Entry> entries) {
        var dataset = new Dataset(hearing.id(), hearing.about().title(), hearing.fingerprint());
        return new Manifest(PROGRAM + Version.NUMBER, dataset, entries);
    }

    /// A manifest that this program wrote, whatever the version; empty for any other file.
    static Optional<Manifest> read(byte[] file) {
        return ManifestReader.read(new String(file, StandardCharsets.UTF_8));
    }

    /// Whether its files and those of another can stand in one manifest.
    boolean isOfSame(Manifest other) {
        return program.equals(other.program) && dataset.fingerprint().equals(other.dataset.fingerprint());
    }

    /// The same for other files.
    Manifest with(List<Entry> others) {
        return new Manifest(program, dataset, others);
    }

    /// The same without the file of that name.
    Manifest without(String name) {
        return with(entries.stream().filter(entry -> !entry.name().equals(name)).toList());
    }

    /// The manifest as JSON.
    byte[] json() {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("program", program);
        var of = new LinkedHashMap<String, Object>();
        of.put("id", dataset.id().value());
        of.put("title", dataset.title().byLanguage());
        of.put("sha256", dataset.fingerprint().sha256());
        whole.put("dataset", of);
        var files = new ArrayList<Map<String, Object>>();
        entries.forEach(entry -> files.add(file(entry)));
        whole.put("files", files);
        return JsonText.of(whole);
    }

    private static Map<String, Object> file(Entry entry) {
        var file = new LinkedHashMap<String, Object>();
        file.put("name", entry.name());
        entry.made().ifPresent(made -> {
            file.put("chart", made.chart().value());
            file.put("format", ExportArguments.word(made.format()));
        });
        file.put("bytes", entry.file().bytes());
        file.put("sha256", entry.file().fingerprint().sha256());
        return file;
    }
}
