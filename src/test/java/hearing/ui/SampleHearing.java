package hearing.ui;

import hearing.model.Ask;
import hearing.model.Citation;
import hearing.model.Claim;
import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.LeftOut;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A small invented hearing with two witnesses for the tests of screens.
public final class SampleHearing {
    /// The first witness, with three figures and two asks.
    public static final Id ADA = new Id("ada");

    /// The second witness, with one figure and no ask.
    public static final Id RENE = new Id("rene");

    /// A count that print carried without its "more than".
    public static final Id ENGINES = new Id("engines-built");

    /// Revenue over time, printed as said.
    public static final Id REVENUE = new Id("revenue");

    /// A share that is not in print and has no card.
    public static final Id SHARE = new Id("share-of-mills");

    /// The second witness's growth, which print changed.
    public static final Id GROWTH = new Id("growth");

    private static final Unit ENGINE = unit("engine", Dimension.THINGS, "engine", "engines", "");
    private static final Unit DOLLAR = unit("usd", Dimension.MONEY, "dollar", "dollars", "USD");

    private SampleHearing() {}

    /// The hearing.
    public static Hearing hearing() {
        var about = new Hearing.About(
                LocalizedText.of("On Engines of Calculation", "Des machines à calculer"),
                LocalizedText.of("Engines", "Machines"),
                LocalizedText.of("Committee on Engines", "Commission des machines"),
                LocalDate.of(2025, 5, 8),
                Optional.empty());
        return new Hearing(
                new Id("engines"),
                List.of("en", "fr"),
                about,
                List.of(organization("analytical", "Analytical"), organization("jacquard", "Jacquard")),
                List.of(
                        speaker(ADA, "Ada Reed", "AR", "analytical", ENGINES),
                        speaker(RENE, "René Œuvrard", "RŒ", "jacquard", GROWTH)),
                List.of(
                        new Theme(new Id("energy"), LocalizedText.of("Energy", "Énergie")),
                        new Theme(new Id("talent"), LocalizedText.of("Talent", "Talents"))),
                List.of(engines(), revenue(), share(), growth()),
                List.of(ask(1, "energy", "Faster permits"), ask(2, "talent", "More apprentices")),
                List.of(claim()),
                List.of(new LeftOut(
                        ADA,
                        Optional.empty(),
                        citation("record", Optional.of(Citation.Part.QUESTIONS), "some forty mills"),
                        LocalizedText.of("a guess", "une estimation"))),
                List.of(source("record", Source.Kind.UNOFFICIAL_TRANSCRIPT), source("article", Source.Kind.ARTICLE)),
                Fingerprint.of(new byte[0]));
    }

    private static Figure engines() {
        return figure(
                ENGINES,
                ADA,
                built(Qualifier.MORE_THAN),
                Optional.of(printing(Difference.QUALIFIER_DROPPED, Optional.of(built(Qualifier.EXACT)))),
                1);
    }

    private static Value built(Qualifier qualifier) {
        return new Value(new Quantity.Count(new BigDecimal(250000), ENGINE), qualifier);
    }

    /// The revenue of both figures about it.
    private static Series years() {
        return new Series(
                new Id("years"),
                LocalizedText.of("Revenue by year", "Chiffre d’affaires par an"),
                DOLLAR,
                List.of(
                        reading("fy2022", "FY2022", "15800000", true),
                        reading("fy2023", "FY2023", "228900000", false)));
    }

    private static Figure revenue() {
        return figure(
                REVENUE,
                ADA,
                new Value(
                        new Quantity.Amount(new BigDecimal("1900000000"), DOLLAR, Optional.of(When.parse("FY2024"))),
                        Qualifier.EXACT),
                Optional.of(printing(Difference.SAME)),
                2,
                years());
    }

    private static Figure share() {
        return figure(
                SHARE,
                ADA,
                new Value(
                        new Quantity.Share(new BigDecimal("4.5"), LocalizedText.of("all mills", "tous les moulins")),
                        Qualifier.ABOUT),
                Optional.empty(),
                0);
    }

    private static Figure growth() {
        return figure(
                GROWTH,
                RENE,
                new Value(
                        new Quantity.PercentChange(new BigDecimal(12000), When.parse("FY2022"), When.parse("FY2024")),
                        Qualifier.EXACT),
                Optional.of(printing(Difference.SCOPE_CHANGED)),
                3,
                years());
    }

    private static Figure figure(
            Id id, Id speaker, Value value, Optional<Printing> printed, int card, Series... reference) {
        return new Figure(
                id,
                speaker,
                Optional.empty(),
                new Id("energy"),
                LocalizedText.of("title of " + id, "titre de " + id),
                LocalizedText.of("The headline of " + id, "Le titre du graphique de " + id),
                LocalizedText.of("Measure of " + id, "Mesure de " + id),
                new Said(value, citation("record", Optional.of(Citation.Part.OPENING), "the words of " + id)),
                printed,
                List.of(reference),
                Optional.empty(),
                Optional.empty(),
                card == 0 ? OptionalInt.empty() : OptionalInt.of(card));
    }

    private static Ask ask(int number, String theme, String title) {
        return new Ask(
                new Id("ask-" + number),
                ADA,
                new Id(theme),
                number,
                LocalizedText.of(title, title + " (fr)"),
                citation("record", Optional.of(Citation.Part.OPENING), "we ask"),
                Optional.empty());
    }

    private static Claim claim() {
        return new Claim(
                new Id("date"),
                Optional.empty(),
                LocalizedText.of("the day of the hearing", "le jour de l’audition"),
                Optional.empty(),
                new Printing(
                        Optional.empty(),
                        citation("article", Optional.empty(), "on 9 May"),
                        List.of(Difference.DATE_CHANGED),
                        LocalizedText.of("It was a day earlier.", "C’était la veille.")));
    }

    private static Printing printing(Difference difference) {
        return printing(difference, Optional.empty());
    }

    private static Printing printing(Difference difference, Optional<Value> value) {
        return new Printing(
                value,
                citation("article", Optional.empty(), "as printed"),
                List.of(difference),
                LocalizedText.of("What differs.", "Ce qui diffère."));
    }

    private static Citation citation(String source, Optional<Citation.Part> part, String words) {
        return new Citation(new Id(source), part, OptionalInt.of(12), words);
    }

    private static Reading reading(String id, String when, String value, boolean baseline) {
        return new Reading(
                new Id(id),
                Optional.of(When.parse(when)),
                Optional.empty(),
                new BigDecimal(value),
                Optional.empty(),
                Qualifier.EXACT,
                new Id("record"),
                Confidence.HIGH,
                Optional.empty(),
                baseline,
                Optional.empty());
    }

    private static Unit unit(String id, Dimension dimension, String one, String many, String symbol) {
        return new Unit(
                new Id(id),
                dimension,
                LocalizedText.of(one, one),
                LocalizedText.of(many, many),
                Optional.of(symbol).filter(sign -> !sign.isEmpty()));
    }

    private static Organization organization(String id, String name) {
        return new Organization(new Id(id), LocalizedText.of(name, name), Optional.empty(), Optional.empty());
    }

    private static Speaker speaker(Id id, String name, String monogram, String organization, Id mainFigure) {
        return new Speaker(
                id,
                Speaker.Kind.WITNESS,
                name,
                monogram,
                List.of(),
                new Id(organization),
                LocalizedText.of("Engineer", "Ingénieur"),
                LocalizedText.of("Came to speak of engines.", "Est venu parler de machines."),
                Optional.empty(),
                mainFigure);
    }

    private static Source source(String id, Source.Kind kind) {
        return new Source(
                new Id(id),
                kind,
                LocalizedText.of("The " + id, "Le " + id),
                LocalizedText.of("Publisher of " + id, "Publisher of " + id),
                Optional.of(When.parse("2025-05-08")),
                Locale.ENGLISH,
                Optional.of(URI.create("https://example.org/" + id)),
                LocalizedText.of("CC BY 4.0", "CC BY 4.0"),
                Optional.empty(),
                List.of());
    }
}
