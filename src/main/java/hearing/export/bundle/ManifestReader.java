package hearing.export.bundle;

import hearing.export.FileNames;
import hearing.export.WrittenFile;
import hearing.export.bundle.Manifest.Dataset;
import hearing.export.bundle.Manifest.Entry;
import hearing.export.bundle.Manifest.Made;
import hearing.export.request.ExportArguments;
import hearing.export.request.ExportFormat;
import hearing.io.json.Findings;
import hearing.io.json.Json;
import hearing.io.json.JsonReader;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Tells this program's own manifests from other files of that name: by what is in them.
final class ManifestReader {
    // A zip has folders in it, one deep.
    private static final int DEEPEST = 2;

    private ManifestReader() {}

    /// The manifest in a text; empty where it is something else.
    static Optional<Manifest> read(String text) {
        try {
            return JsonReader.read(text, new Findings()).map(ManifestReader::manifest);
        } catch (IllegalArgumentException somethingElse) {
            return Optional.empty();
        }
    }

    private static Manifest manifest(Json json) {
        var program = text(json, "program");
        require(program.startsWith(Manifest.PROGRAM));
        var entries = new ArrayList<Entry>();
        if (field(json, "files") instanceof Json.ListNode files) {
            files.elements().forEach(file -> entries.add(entry(file)));
        }
        require(!entries.isEmpty());
        return new Manifest(program, dataset(field(json, "dataset")), entries);
    }

    private static Dataset dataset(Json json) {
        var title = new LinkedHashMap<String, String>();
        if (field(json, "title") instanceof Json.ObjectNode languages) {
            languages.fields().keySet().forEach(language -> title.put(language, text(languages, language)));
        }
        return new Dataset(new Id(text(json, "id")), new LocalizedText(title), new Fingerprint(text(json, "sha256")));
    }

    private static Entry entry(Json json) {
        var name = text(json, "name");
        var parts = name.split("/", -1);
        require(parts.length <= DEEPEST && Arrays.stream(parts).allMatch(FileNames::isName));
        var file = new WrittenFile(Path.of(name), number(json, "bytes"), new Fingerprint(text(json, "sha256")));
        return new Entry(name, made(json), file);
    }

    private static Optional<Made> made(Json json) {
        boolean isOfNone = json.field("chart").isEmpty() && json.field("format").isEmpty();
        return isOfNone
                ? Optional.empty()
                : Optional.of(new Made(new Id(text(json, "chart")), format(text(json, "format"))));
    }

    private static ExportFormat format(String word) {
        return ExportArguments.constant(ExportFormat.values(), word)
                .orElseThrow(() -> new IllegalArgumentException("no format: " + word));
    }

    private static String text(Json json, String name) {
        if (field(json, name) instanceof Json.TextNode text) {
            return text.value();
        }
        throw new IllegalArgumentException("no text: " + name);
    }

    private static long number(Json json, String name) {
        if (field(json, name) instanceof Json.NumberNode number) {
            return Long.parseLong(number.digits());
        }
        throw new IllegalArgumentException("no number: " + name);
    }

    private static Json field(Json json, String name) {
        return json.field(name).orElseThrow(() -> new IllegalArgumentException("no field: " + name));
    }

    private static void require(boolean ours) {
        if (!ours) {
            throw new IllegalArgumentException("not a manifest of this program");
        }
    }
}
