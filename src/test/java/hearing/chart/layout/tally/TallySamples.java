package hearing.chart.layout.tally;

import hearing.analysis.content.Datum;
import hearing.chart.FixedMeasure;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.TextMeasure;
import hearing.chart.frame.Sheet;
import hearing.chart.frame.Type;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Letters;
import hearing.model.Account;
import hearing.model.Ask;
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
import hearing.text.Formats;
import hearing.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A made-up hearing of four witnesses with asks, and figures to order.
final class TallySamples {
    static final Unit ENGINES = new Unit(
            new Id("engines"),
            Dimension.THINGS,
            LocalizedText.of("engine", "machine"),
            LocalizedText.of("engines", "machines"),
            Optional.empty());
    static final Id ADA = new Id("ada");

    private TallySamples() {}

    static LocalizedText text(String english, String french) {
        return LocalizedText.of(english, french);
    }

    static Figure figure(Value said, Optional<Value> printed) {
        return figure(said, printed, List.of());
    }

    static Figure figure(Value said, Optional<Value> printed, List<Series> reference) {
        var citation = new Citation(
                new Id("record"), Optional.of(Citation.Part.OPENING), OptionalInt.of(93), "more than so many");
        return new Figure(
                new Id("figure"),
                ADA,
                Optional.empty(),
                new Id("compute"),
                text("engines in service", "machines en service"),
                text("They run so many engines", "Ils font tourner tant de machines"),
                text("Engines", "Machines"),
                new Said(said, citation),
                printed.map(value -> printing(said, value)),
                reference,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    static Printing printing(Value said, Value value) {
        var citation = new Citation(new Id("article"), Optional.empty(), OptionalInt.of(21), "so many");
        var found = FoundDifferences.between(said, value);
        var differences = found.isEmpty() ? List.of(Difference.SAME) : List.copyOf(found);
        return new Printing(Optional.of(value), citation, differences, text("a note", "une note"));
    }

    static Value count(String number, Qualifier qualifier) {
        return new Value(new Quantity.Count(new BigDecimal(number), ENGINES), qualifier);
    }

    static Value share(String percent, Qualifier qualifier) {
        return new Value(
                new Quantity.Share(new BigDecimal(percent), text("the world’s people", "la population mondiale")),
                qualifier);
    }

    static Datum datum(String when, String label, String value) {
        var date = Optional.of(when).filter(each -> !each.isEmpty()).map(When::parse);
        var name = Optional.of(label).filter(each -> !each.isEmpty()).map(each -> text(each, each));
        var reading = new Reading(
                new Id("reading"),
                date,
                date.isEmpty() && name.isEmpty() ? Optional.of(text("x", "x")) : name,
                new BigDecimal(value),
                Optional.empty(),
                Qualifier.EXACT,
                new Id("data"),
                Confidence.HIGH,
                Optional.empty(),
                false,
                Optional.empty());
        return new Datum(
                Account.REFERENCE,
                date,
                name,
                new BigDecimal(value),
                Optional.empty(),
                Qualifier.EXACT,
                Optional.of(reading));
    }

    static Hearing hearing(Figure... figures) {
        var about = new Hearing.About(
                text("Engines for all", "Des machines pour tous"),
                text("Engines", "Machines"),
                text("Committee on Engines", "Commission des machines"),
                LocalDate.of(2025, 5, 8),
                Optional.empty());
        var organizations = List.of(
                organization("analytical"), organization("difference"), organization("tide"), organization("loom"));
        var speakers = List.of(
                speaker(ADA, "Ada Lovelace", "AL", "analytical"),
                speaker(new Id("charles"), "Charles Babbage", "CB", "difference"),
                speaker(new Id("william"), "William Thomson", "WT", "tide"),
                speaker(new Id("joseph"), "Joseph Jacquard", "JJ", "loom"));
        return new Hearing(
                new Id("engines"),
                List.of("en", "fr"),
                about,
                organizations,
                speakers,
                themes(),
                List.of(figures),
                asks(),
                List.of(),
                List.of(),
                List.of(
                        source("record", "Record Office"),
                        source("article", "Gazette"),
                        source("data", "Bureau of Numbers")),
                Fingerprint.of(new byte[0]));
    }

    private static List<Theme> themes() {
        return List.of(
                new Theme(new Id("compute"), text("Compute & data centers", "Calcul et centres de données")),
                new Theme(new Id("energy"), text("Energy & permitting", "Énergie et autorisations")),
                new Theme(new Id("chips"), text("Chips & supply chain", "Puces et chaîne d’approvisionnement")),
                new Theme(new Id("open"), text("Open ecosystem", "Écosystème ouvert")),
                new Theme(new Id("talent"), text("Talent & skills", "Talents et compétences")),
                new Theme(new Id("exports"), text("Exports & diffusion", "Exportations et diffusion")),
                new Theme(new Id("unasked"), text("Nobody’s theme", "Le thème de personne")));
    }

    private static List<Ask> asks() {
        var asks = new ArrayList<Ask>();
        asks.add(ask("ada", "compute", 1, "Build far more compute", "Construire beaucoup plus de calcul"));
        asks.add(ask("ada", "energy", 2, "Build far more power", "Construire beaucoup plus d’électricité"));
        asks.add(ask(
                "charles", "compute", 1, "Run faster; make compute available", "Courir plus vite, ouvrir le calcul"));
        asks.add(ask("charles", "open", 2, "Keep ecosystems open", "Garder les écosystèmes ouverts"));
        asks.add(ask(
                "charles",
                "chips",
                3,
                "A domestic supply chain for the engines that matter",
                "Une chaîne d’approvisionnement nationale pour les machines qui comptent"));
        asks.add(ask("charles", "talent", 4, "Invest in talent", "Investir dans les talents"));
        asks.add(ask(
                "charles",
                "exports",
                5,
                "Export controls that let technology spread",
                "Des contrôles qui laissent la technologie se répandre"));
        asks.add(ask(
                "william",
                "chips",
                1,
                "Stable policy, strategic investment",
                "Une politique stable, un investissement stratégique"));
        asks.add(ask("william", "energy", 2, "Power and lines, faster", "De l’électricité et des lignes, plus vite"));
        asks.add(ask("william", "exports", 3, "Balance controls with markets", "Équilibrer contrôles et marchés"));
        asks.add(ask("william", "talent", 4, "Partnerships and training", "Partenariats et formation"));
        asks.add(ask("joseph", "talent", 1, "Diffusion through skilling", "La diffusion par la formation"));
        asks.add(ask("joseph", "exports", 2, "Export, to serve the world", "Exporter, pour servir le monde"));
        asks.add(ask("joseph", "exports", 3, "Earn the world’s trust", "Gagner la confiance du monde"));
        return asks;
    }

    private static Ask ask(String speaker, String theme, int number, String english, String french) {
        var citation = new Citation(new Id("record"), Optional.empty(), OptionalInt.of(100 + number), english);
        return new Ask(
                new Id(speaker + "-" + number),
                new Id(speaker),
                new Id(theme),
                number,
                text(english, french),
                citation,
                Optional.empty());
    }

    private static Organization organization(String id) {
        return new Organization(
                new Id(id),
                LocalizedText.of("The " + id + " works", "The " + id + " works"),
                Optional.empty(),
                Optional.empty());
    }

    private static Speaker speaker(Id id, String name, String monogram, String organization) {
        return new Speaker(
                id,
                Speaker.Kind.WITNESS,
                name,
                monogram,
                List.of(),
                new Id(organization),
                text("Engineer", "Ingénieur"),
                text("More engines", "Plus de machines"),
                Optional.empty(),
                new Id("figure"));
    }

    private static Source source(String id, String publisher) {
        return new Source(
                new Id(id),
                Source.Kind.REPORT,
                text("A report", "Un rapport"),
                LocalizedText.of(publisher, publisher),
                Optional.empty(),
                Locale.ENGLISH,
                Optional.empty(),
                text("CC BY 4.0", "CC BY 4.0"),
                Optional.empty(),
                List.of());
    }

    /// A place to draw with the fixed measure, in English, without a frame of words.
    static PlotContext context(double width, double height) {
        return context(new Size(width, height), Locale.ENGLISH, false, new FixedMeasure());
    }

    /// A place to draw: the room a frame leaves on a sheet of that size, or the whole sheet for a card.
    static PlotContext context(Size size, Locale locale, boolean small, TextMeasure measure) {
        double above = size.height() * 0.24;
        double below = size.height() * 0.14;
        double side = Math.min(24, size.width() * 0.04);
        var box = small ? size.box() : new Box(side, above, size.width() - 2 * side, size.height() - above - below);
        return new PlotContext(
                box,
                new Sheet(size, locale, true, small),
                Texts.of(locale),
                Formats.of(locale),
                new Letters(measure),
                small ? Type.small() : Type.of(size));
    }

    /// The plot as a drawing of its own.
    static Drawing drawing(Plot plot, PlotContext context) {
        return new Drawing(context.sheet().size(), plot.marks(), new Frame("", "", List.of(), ""), plot.description());
    }
}
