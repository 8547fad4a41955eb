package hearing.chart.layout.axis;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.model.Citation;
import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.FoundDifferences;
import hearing.model.Hearing;
import hearing.model.Organization;
import hearing.model.Printing;
import hearing.model.Reading;
import hearing.model.Reading.Confidence;
import hearing.model.Said;
import hearing.model.Series;
import hearing.model.Source;
import hearing.model.Speaker;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A made-up hearing of one witness, with figures of the kinds that have an axis.
public final class Samples {
    static final Unit SITES = new Unit(
            new Id("sites"),
            Dimension.THINGS,
            LocalizedText.of("data centre", "centre de données"),
            LocalizedText.of("data centres", "centres de données"),
            Optional.empty());
    static final Unit DOLLARS = new Unit(
            new Id("usd"),
            Dimension.MONEY,
            LocalizedText.of("US dollar", "dollar"),
            LocalizedText.of("US dollars", "dollars des États-Unis"),
            Optional.of("USD"));
    static final Unit TIMES =
            new Unit(new Id("times"), Dimension.RATIO, text("multiple"), text("multiples"), Optional.empty());
    static final Unit PLACES =
            new Unit(new Id("place"), Dimension.PLACE, text("place"), text("places"), Optional.empty());
    static final Unit FLOP =
            new Unit(new Id("flop"), Dimension.OPERATIONS, text("operation"), text("operations"), Optional.of("FLOP"));

    private Samples() {}

    static LocalizedText text(String words) {
        return LocalizedText.of(words, words);
    }

    /// Growth to ×121 over two fiscal years, printed alike, with a reading at ×14.45 between.
    public static Figure growth() {
        var quantity = new Quantity.PercentChange(new BigDecimal("12000"), When.parse("FY2022"), When.parse("FY2024"));
        var said = new Value(quantity, Qualifier.EXACT);
        return figure(
                "growth",
                LocalizedText.of(
                        "Harbour Computing’s revenue grew 121-fold in two years",
                        "Le chiffre d’affaires de Harbour Computing a été multiplié par 121 en deux ans"),
                said,
                Optional.of(said),
                DOLLARS,
                derived(reading("a", "FY2022", "", "15.83")),
                derived(reading("b", "FY2023", "", "228.8")),
                reading("c", "FY2024", "", "1915.43"));
    }

    /// About ×100,000 from 2018 to 2025, against models.
    public static Figure compute() {
        var quantity = new Quantity.Factor(new BigDecimal("100000"), When.parse("2018"), When.parse("2025"));
        return figure(
                "compute",
                LocalizedText.of(
                        "The compute an advanced model needs grew about 100,000-fold since 2018",
                        "Le calcul nécessaire à un modèle avancé a été multiplié par environ 100 000 depuis 2018"),
                new Value(quantity, Qualifier.ABOUT),
                Optional.of(new Value(quantity, Qualifier.EXACT)),
                FLOP,
                baseline(reading("bert", "2018-10-11", "BERT-Large", "2.85e20")),
                reading("gpt-2", "2019-02-14", "GPT-2", "1.92e21"),
                reading("gpt-3", "2020-05-28", "GPT-3 175B", "3.14e23"),
                reading("palm", "2022-04-04", "PaLM", "2.53e24"),
                reading("gpt-4", "2023-03-15", "GPT-4", "2.1e25"),
                reading("llama", "2024-07-23", "Llama 3.1 405B", "3.8e25"));
    }

    /// More than 30 data centres, printed as 30, with readings of 3, 32, 33 and 43.
    public static Figure sites() {
        return figure(
                "sites",
                LocalizedText.of(
                        "Harbour runs more than 30 data centres", "Harbour exploite plus de 30 centres de données"),
                new Value(new Quantity.Count(new BigDecimal("30"), SITES), Qualifier.MORE_THAN),
                Optional.of(new Value(new Quantity.Count(new BigDecimal("30"), SITES), Qualifier.EXACT)),
                SITES,
                reading("a", "2022-12-31", "", "3"),
                reading("b", "2024-12-31", "", "32"),
                reading("c", "2025-09-30", "", "33"),
                reading("d", "2025-12-31", "", "43"));
    }

    /// $1.9 bn in FY2024 among other years, the last one a forecast from $5.05 bn to $5.15 bn.
    public static Figure revenue() {
        var quantity = new Quantity.Amount(new BigDecimal("1900000000"), DOLLARS, Optional.of(When.parse("FY2024")));
        var said = new Value(quantity, Qualifier.MORE_THAN);
        return figure(
                "revenue",
                LocalizedText.of("Harbour took in $1.9 bn in 2024", "Harbour a encaissé 1,9 Md $ en 2024"),
                said,
                Optional.of(said),
                DOLLARS,
                derived(reading("a", "FY2022", "", "15830000")),
                derived(reading("b", "FY2023", "", "228800000")),
                reading("c", "FY2024", "", "1915426000"),
                spanning(reading("d", "FY2025", "", "5050000000"), "5150000000"));
    }

    /// Two to three times as productive, against three studies.
    public static Figure productivity() {
        var band = new Quantity.Band(
                LocalizedText.of("scientists’ own account", "selon les scientifiques eux-mêmes"),
                new BigDecimal("2"),
                new BigDecimal("3"));
        var said = new Value(new Quantity.Range(List.of(band), TIMES), Qualifier.RANGE);
        return figure(
                "productivity",
                LocalizedText.of(
                        "Scientists say they are two or three times as productive",
                        "Les scientifiques se disent deux ou trois fois plus productifs"),
                said,
                Optional.of(said),
                TIMES,
                reading("a", "", "Writing tasks, 2023 experiment", "1.59"),
                spanning(reading("b", "", "Customer support", "1.14"), "1.34"),
                reading("c", "", "Experienced developers", "0.81"),
                reading("d", "", "Programming task", "2.26"));
    }

    /// Fifth place, against the 17th and the 7th before.
    public static Figure rank() {
        var said = new Value(
                new Quantity.Rank(5, LocalizedText.of("websites of the world", "sites web du monde")), Qualifier.RANK);
        return figure(
                "rank",
                LocalizedText.of("The fifth biggest website of the world", "Le cinquième site web du monde"),
                said,
                Optional.of(said),
                PLACES,
                reading("a", "2024-10", "", "17"),
                reading("b", "2025-01", "", "9"),
                reading("c", "2025-03", "", "7"),
                reading("d", "2025-06", "", "5"));
    }

    /// The chart of a figure, in a hearing with no other.
    public static ChartContent chart(Figure figure) {
        return new ChartCatalog(hearing(figure)).find(figure.id()).orElseThrow();
    }

    /// All figures of this class.
    public static List<Figure> all() {
        return List.of(growth(), compute(), sites(), revenue(), productivity(), rank());
    }

    static Reading reading(String id, String when, String label, String value) {
        return new Reading(
                new Id(id),
                Optional.of(when).filter(date -> !date.isEmpty()).map(When::parse),
                Optional.of(label).filter(words -> !words.isEmpty()).map(Samples::text),
                new BigDecimal(value),
                Optional.empty(),
                Qualifier.EXACT,
                new Id("data"),
                Confidence.HIGH,
                Optional.empty(),
                false,
                Optional.empty());
    }

    static Reading derived(Reading from) {
        return with(from, from.upper(), Optional.of("1 + 1"), from.baseline());
    }

    static Reading spanning(Reading from, String upper) {
        return with(from, Optional.of(new BigDecimal(upper)), from.formula(), from.baseline());
    }

    static Reading baseline(Reading from) {
        return with(from, from.upper(), from.formula(), true);
    }

    static Reading with(Reading from, Optional<BigDecimal> upper, Optional<String> formula, boolean baseline) {
        return new Reading(
                from.id(),
                from.when(),
                from.label(),
                from.value(),
                upper,
                from.qualifier(),
                from.source(),
                from.confidence(),
                formula,
                baseline,
                from.note());
    }

    static Figure figure(
            String id, LocalizedText headline, Value said, Optional<Value> printed, Unit unit, Reading... readings) {
        var citation =
                new Citation(new Id("record"), Optional.of(Citation.Part.OPENING), OptionalInt.of(93), "as said");
        var print = new Citation(new Id("article"), Optional.empty(), OptionalInt.of(20), "as printed");
        return new Figure(
                new Id(id),
                new Id("ada"),
                Optional.empty(),
                new Id("energy"),
                headline,
                headline,
                LocalizedText.of("Harbour Computing, all sites", "Harbour Computing, tous sites"),
                new Said(said, citation),
                printed.map(value -> new Printing(Optional.of(value), print, differences(said, value), text("Same."))),
                List.of(new Series(new Id("series"), text("Readings"), unit, List.of(readings))),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    private static List<Difference> differences(Value said, Value printed) {
        var found = FoundDifferences.between(said, printed);
        return found.isEmpty() ? List.of(Difference.SAME) : List.copyOf(found);
    }

    static Hearing hearing(Figure... figures) {
        var about = new Hearing.About(
                text("Winning"), text("Winning"), text("Committee"), LocalDate.of(2025, 5, 8), Optional.empty());
        var harbour = new Organization(
                new Id("harbour"),
                text("Harbour Computing"),
                Optional.empty(),
                Optional.of(new Organization.Hue("#0072B2", "#4EA7E6")));
        var ada = new Speaker(
                new Id("ada"),
                Speaker.Kind.WITNESS,
                "Ada Lovelace",
                "AL",
                List.of(),
                harbour.id(),
                text("Engineer"),
                text("Message"),
                Optional.empty(),
                new Id("growth"));
        return new Hearing(
                new Id("sample"),
                List.of("en", "fr"),
                about,
                List.of(harbour),
                List.of(ada),
                List.of(),
                List.of(figures),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        source("record", "Transcripts Weekly"),
                        source("article", "Evening Post"),
                        source("data", "Institute of Counting")),
                Fingerprint.of(new byte[0]));
    }

    private static Source source(String id, String publisher) {
        return new Source(
                new Id(id),
                Source.Kind.ARTICLE,
                text(id),
                text(publisher),
                Optional.empty(),
                Locale.ENGLISH,
                Optional.empty(),
                text("CC BY 4.0"),
                Optional.empty(),
                List.of());
    }
}
