package hearing.export.bundle;

import hearing.export.table.NumbersTable;
import hearing.io.json.JsonText;
import hearing.model.Hearing;
import hearing.model.Source;
import hearing.model.value.Fingerprint;
import hearing.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The description of the bundle's tables as a Frictionless tabular data package (specs.frictionlessdata.io, version
/// 1).
final class DataPackage {
    private final Hearing hearing;
    private final Locale locale;

    /// A table of the package.
    ///
    /// @param sources what its numbers are from
    // Never compared: the array is handed on as it is.
    @SuppressWarnings("ArrayRecordComponent")
    record Table(String name, String path, byte[] content, List<Source> sources) {}

    DataPackage(Hearing hearing, Locale locale) {
        this.hearing = hearing;
        this.locale = locale;
    }

    /// Its `datapackage.json`.
    byte[] of(List<Table> tables, List<Source> sources) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("profile", "tabular-data-package");
        whole.put("name", hearing.id().value());
        whole.put("title", hearing.about().title().in(locale));
        whole.put("licenses", licences(sources));
        whole.put("sources", sources.stream().map(this::source).toList());
        whole.put("resources", tables.stream().map(this::resource).toList());
        return JsonText.of(whole);
    }

    private List<Map<String, Object>> licences(List<Source> sources) {
        return sources.stream().map(this::licence).distinct().toList();
    }

    // The specification wants a name of the Open Definition's or a path; terms without such a name are read in a file
    // of the bundle.
    private Map<String, Object> licence(Source source) {
        var licence = new LinkedHashMap<String, Object>();
        var open = OpenLicence.of(source);
        open.ifPresent(known -> licence.put("name", known.name()));
        licence.put("path", open.map(OpenLicence::path).orElse(BundleGuide.TERMS));
        licence.put("title", source.licence().in(locale));
        return licence;
    }

    private Map<String, Object> source(Source source) {
        var described = new LinkedHashMap<String, Object>();
        described.put(
                "title", source.publisher().in(locale) + ", " + source.title().in(locale));
        source.address().ifPresent(address -> described.put("path", address.toString()));
        return described;
    }

    private Map<String, Object> resource(Table table) {
        var dialect = new LinkedHashMap<String, Object>();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("header", true);
        var resource = new LinkedHashMap<String, Object>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.path());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", table.content().length);
        resource.put("hash", "sha256:" + Fingerprint.of(table.content()));
        // What a table does not say of itself is taken from the package, where the terms of all others stand too.
        resource.put("licenses", licences(table.sources()));
        resource.put("sources", table.sources().stream().map(this::source).toList());
        resource.put("dialect", dialect);
        resource.put("schema", schema());
        return resource;
    }

    private Map<String, Object> schema() {
        var texts = Texts.of(locale);
        var fields = NumbersTable.columns().stream()
                .map(column -> {
                    var field = new LinkedHashMap<String, Object>();
                    field.put("name", column.name());
                    field.put("title", texts.get(column.key()));
                    field.put("description", texts.get(column.about()));
                    field.put("type", column.number() ? "number" : "string");
                    return field;
                })
                .toList();
        var schema = new LinkedHashMap<String, Object>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        return schema;
    }
}
