package hearing.analysis;

import hearing.model.Ask;
import hearing.model.Citation;
import hearing.model.Claim;
import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Organization;
import hearing.model.Printing;
import hearing.model.Reading;
import hearing.model.Reading.Confidence;
import hearing.model.Said;
import hearing.model.Series;
import hearing.model.Source;
import hearing.model.Speaker;
import hearing.model.Theme;
import hearing.model.value.Dimension;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A small hearing of two witnesses for the tests of this package.
final class Samples {
    static final Unit GPUS = unit("gpus", Dimension.THINGS, "GPU", "GPUs", "");
    static final Unit DOLLARS = unit("usd", Dimension.MONEY, "dollar", "dollars", "USD");
    static final Unit MEGAWATTS = unit("mw", Dimension.POWER, "megawatt", "megawatts", "MW");
    static final Unit PERCENT = unit("percent", Dimension.SHARE, "percent", "percent", "%");
    static final Unit PLACES = unit("place", Dimension.PLACE, "place", "places", "");
    static final Unit TIMES = unit("times", Dimension.RATIO, "time", "times", "");
    static final Unit FLOP = unit("flop", Dimension.OPERATIONS, "operation", "operations", "FLOP");
    static final Unit MONTHS = unit("months", Dimension.TIME, "month", "months", "");
    static final Id ADA = new Id("ada");
    static final Id RENE = new Id("rene");

    private Samples() {}

    static LocalizedText text(String words) {
        return LocalizedText.of(words, words);
    }

    static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }

    static Unit unit(String id, Dimension dimension, String one, String many, String symbol) {
        return new Unit(
                new Id(id),
                dimension,
                text(one),
                text(many),
                Optional.of(symbol).filter(sign -> !sign.isEmpty()));
    }

    static Figure figure(String id, Quantity quantity, Qualifier qualifier, Reading... readings) {
        return figure(id, quantity, qualifier, unitOf(quantity), readings);
    }

    static Figure figure(String id, Quantity quantity, Qualifier qualifier, Unit unit, Reading... readings) {
        var series = readings.length == 0
                ? List.<Series>of()
                : List.of(new Series(new Id("series"), text("Readings"), unit, List.of(readings)));
        var citation =
                new Citation(new Id("record"), Optional.of(Citation.Part.OPENING), OptionalInt.of(93), "as said " + id);
        return new Figure(
                new Id(id),
                ADA,
                Optional.empty(),
                new Id("energy"),
                text("Title of " + id),
                text("Headline of " + id),
                text("Measure of " + id),
                new Said(new Value(quantity, qualifier), citation),
                Optional.empty(),
                series,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    /// The figure as cited by `speaker` and carried by print.
    static Figure printed(Figure figure, Id speaker, Optional<Printing> printing) {
        return new Figure(
                figure.id(),
                speaker,
                figure.voice(),
                figure.theme(),
                figure.title(),
                figure.headline(),
                figure.measure(),
                figure.said(),
                printing,
                figure.reference(),
                figure.note(),
                figure.caveat(),
                figure.card());
    }

    static Printing printing(int line, Difference... differences) {
        var citation = new Citation(
                new Id("article"),
                Optional.empty(),
                line == 0 ? OptionalInt.empty() : OptionalInt.of(line),
                "as printed in line " + line);
        return new Printing(Optional.empty(), citation, List.of(differences), text("note"));
    }

    static Reading reading(String id, String when, String value) {
        return new Reading(
                new Id(id.toLowerCase(Locale.ROOT)),
                Optional.of(when).filter(date -> !date.isEmpty()).map(When::parse),
                Optional.of(text(id)),
                decimal(value),
                Optional.empty(),
                Qualifier.EXACT,
                new Id("record"),
                Confidence.HIGH,
                Optional.empty(),
                false,
                Optional.empty());
    }

    /// A reading that only its date tells from others.
    static Reading dated(String id, String when, String value) {
        var named = reading(id, when, value);
        return new Reading(
                named.id(),
                named.when(),
                Optional.empty(),
                named.value(),
                named.upper(),
                named.qualifier(),
                named.source(),
                named.confidence(),
                named.formula(),
                named.baseline(),
                named.note());
    }

    static Reading baseline(Reading reading) {
        return new Reading(
                reading.id(),
                reading.when(),
                reading.label(),
                reading.value(),
                reading.upper(),
                reading.qualifier(),
                reading.source(),
                reading.confidence(),
                reading.formula(),
                true,
                reading.note());
    }

    static Reading derived(Reading reading) {
        return new Reading(
                reading.id(),
                reading.when(),
                reading.label(),
                reading.value(),
                reading.upper(),
                reading.qualifier(),
                reading.source(),
                reading.confidence(),
                Optional.of("1 + 1"),
                reading.baseline(),
                reading.note());
    }

    static Quantity.Enumeration list(String... ids) {
        var items = new ArrayList<Quantity.Item>();
        for (var id : ids) {
            items.add(new Quantity.Item(new Id(id), text("Item " + id)));
        }
        return new Quantity.Enumeration(items);
    }

    static Hearing hearing(Figure... figures) {
        return hearing(List.of(figures), List.of());
    }

    static Hearing hearing(List<Figure> figures, List<Claim> claims) {
        return hearing(figures, List.of(), claims);
    }

    static Ask ask(String id, Id speaker, int number) {
        var words =
                new Citation(new Id("record"), Optional.of(Citation.Part.OPENING), OptionalInt.of(97), "asked " + id);
        return new Ask(new Id(id), speaker, new Id("energy"), number, text("Ask " + id), words, Optional.empty());
    }

    static Hearing hearing(List<Figure> figures, List<Ask> asks, List<Claim> claims) {
        var about = new Hearing.About(
                text("Winning"), text("Winning"), text("Committee"), LocalDate.of(2025, 5, 8), Optional.empty());
        return new Hearing(
                new Id("sample"),
                List.of("en", "fr"),
                about,
                List.of(new Organization(new Id("engines"), text("Engines"), Optional.empty(), Optional.empty())),
                List.of(speaker(ADA, "Ada Lovelace"), speaker(RENE, "René Œuvrard")),
                List.of(
                        new Theme(new Id("energy"), LocalizedText.of("Energy", "Énergie")),
                        new Theme(new Id("growth"), LocalizedText.of("Growth", "Croissance"))),
                figures,
                asks,
                claims,
                List.of(),
                List.of(source("record", "Transcript"), source("article", "Article")),
                Fingerprint.of(new byte[0]));
    }

    private static Speaker speaker(Id id, String name) {
        return new Speaker(
                id,
                Speaker.Kind.WITNESS,
                name,
                name.substring(0, 1),
                List.of("Alias " + id),
                new Id("engines"),
                text("Engineer"),
                text("Message"),
                Optional.empty(),
                new Id("figure"));
    }

    private static Source source(String id, String title) {
        return new Source(
                new Id(id),
                Source.Kind.ARTICLE,
                text(title),
                text("Publisher of " + id),
                Optional.empty(),
                Locale.ENGLISH,
                Optional.empty(),
                text("CC BY 4.0"),
                Optional.empty(),
                List.of());
    }

    private static Unit unitOf(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Count count -> count.unit();
            case Quantity.Amount amount -> amount.unit();
            case Quantity.Range range -> range.unit();
            case Quantity.Share _, Quantity.Parts _ -> PERCENT;
            case Quantity.Rank _ -> PLACES;
            case Quantity.PercentChange _, Quantity.Factor _, Quantity.Enumeration _ -> TIMES;
        };
    }
}
