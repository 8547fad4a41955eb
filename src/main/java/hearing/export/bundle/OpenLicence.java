package hearing.export.bundle;

import hearing.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A licence that the Open Definition lists (licenses.opendefinition.org), under the name it has there.
///
/// @param name its id
/// @param path its text
/// @param labels how sources call it, in capitals and with hyphens for spaces
record OpenLicence(String name, String path, List<String> labels) {
    private static final List<OpenLicence> LISTED = List.of(
            listed("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
            listed("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
            listed("CC-BY-ND-4.0", "https://creativecommons.org/licenses/by-nd/4.0/"),
            listed("CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
            listed("CC-BY-NC-SA-4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
            listed("CC-BY-NC-ND-4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
            // Of these four there is one version only, so that nobody names it.
            listed("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", "CC0"),
            listed("ODC-PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/", "PDDL", "PDDL-1.0", "ODC-PDDL"),
            listed("ODC-BY-1.0", "https://opendatacommons.org/licenses/by/1-0/", "ODC-BY"),
            listed("ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/", "ODBL"),
            listed("OGL-UK-3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"));

    private static OpenLicence listed(String name, String path, String... others) {
        var labels = new ArrayList<>(List.of(others));
        labels.add(name.toUpperCase(Locale.ROOT));
        return new OpenLicence(name, path, List.copyOf(labels));
    }

    /// The licence that a source names in any language; empty where its terms are others, or only described.
    static Optional<OpenLicence> of(Source source) {
        return source.licence().byLanguage().values().stream()
                .map(terms -> terms.strip().toUpperCase(Locale.ROOT).replaceAll("\\h+", "-"))
                .flatMap(label -> LISTED.stream().filter(licence -> licence.labels.contains(label)))
                .findFirst();
    }
}
