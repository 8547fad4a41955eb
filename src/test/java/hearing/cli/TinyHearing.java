package hearing.cli;

import hearing.model.Ask;
import hearing.model.Citation;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Organization;
import hearing.model.Said;
import hearing.model.Source;
import hearing.model.Speaker;
import hearing.model.Theme;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// One witness, two figures, one ask: the charts `share`, `rank` and `policy-asks`.
final class TinyHearing {
    private static final Id ADA = new Id("ada");
    private static final Id THEME = new Id("energy");
    private static final Citation SAID =
            new Citation(new Id("record"), Optional.empty(), OptionalInt.empty(), "four and a half percent");

    private TinyHearing() {}

    static Hearing make() {
        var words = LocalizedText.of("Words", "Mots");
        return new Hearing(
                new Id("tiny"),
                List.of("en", "fr"),
                new Hearing.About(words, words, words, LocalDate.of(2025, 5, 8), Optional.empty()),
                List.of(new Organization(
                        new Id("engines"), LocalizedText.of("Engines", "Engines"), Optional.empty(), Optional.empty())),
                List.of(ada()),
                List.of(new Theme(THEME, LocalizedText.of("Energy", "Énergie"))),
                List.of(
                        figure("share", LocalizedText.of("Share of people", "Part des gens"), share()),
                        figure("rank", LocalizedText.of("Place of the site", "Rang du site"), rank())),
                List.of(new Ask(new Id("grid"), ADA, THEME, 1, words, SAID, Optional.empty())),
                List.of(),
                List.of(),
                List.of(source()),
                Fingerprint.of(new byte[0]));
    }

    private static Value share() {
        var share = new Quantity.Share(new BigDecimal("4.5"), LocalizedText.of("the world", "le monde"));
        return new Value(share, Qualifier.EXACT);
    }

    private static Value rank() {
        return new Value(new Quantity.Rank(5, LocalizedText.of("sites", "sites")), Qualifier.RANK);
    }

    private static Figure figure(String id, LocalizedText title, Value value) {
        return new Figure(
                new Id(id),
                ADA,
                Optional.empty(),
                THEME,
                title,
                title,
                title,
                new Said(value, SAID),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    private static Speaker ada() {
        var words = LocalizedText.of("Engineer", "Ingénieure");
        return new Speaker(
                ADA,
                Speaker.Kind.WITNESS,
                "Ada Lovelace",
                "AL",
                List.of(),
                new Id("engines"),
                words,
                words,
                Optional.empty(),
                new Id("share"));
    }

    private static Source source() {
        return new Source(
                new Id("record"),
                Source.Kind.OFFICIAL_PAGE,
                LocalizedText.of("Record", "Compte rendu"),
                LocalizedText.of("Publisher", "Publisher"),
                Optional.empty(),
                Locale.ENGLISH,
                Optional.empty(),
                LocalizedText.of("Public", "Public"),
                Optional.empty(),
                List.of());
    }
}
