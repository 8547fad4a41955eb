package hearing.chart.frame;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Frame.LegendEntry;
import hearing.model.Reading;
import hearing.model.Source;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.text.Formats;
import hearing.text.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words around a chart: what it shows, its measure, unit, base and scale, whose numbers it draws, and who says so.
public final class FrameWords {
    private final Texts texts;
    private final Formats formats;

    /// @param locale the language of the words
    public FrameWords(Locale locale) {
        this.texts = Texts.of(locale);
        this.formats = Formats.of(locale);
    }

    /// The frame of a chart.
    ///
    /// @param logarithmic whether a logarithmic scale is asked for
    public Frame words(ChartContent content, boolean logarithmic) {
        var legend = Drawn.accounts(content).stream()
                .map(account -> new LegendEntry(account, formats.name(account)))
                .toList();
        var source = new SourceWords(texts, formats).of(content);
        return new Frame(headline(content), subtitle(content, logarithmic), legend, caveat(content), source);
    }

    private String caveat(ChartContent content) {
        return switch (content) {
            case ChartContent.OfFigure chart ->
                chart.figure().caveat().map(this::in).orElse("");
            case ChartContent.PrintOutcomes chart -> restsOnUnofficial(chart) ? texts.get("chart.print.caveat") : "";
            case ChartContent.AskMatrix _ -> "";
        };
    }

    private static boolean restsOnUnofficial(ChartContent.PrintOutcomes chart) {
        var hearing = chart.hearing();
        return Stream.concat(
                        hearing.claims().stream().flatMap(claim -> claim.record().stream()),
                        hearing.figures().stream().map(figure -> figure.said().citation()))
                .map(citation -> hearing.source(citation.source()).kind())
                .anyMatch(Source.Kind.UNOFFICIAL_TRANSCRIPT::equals);
    }

    private String headline(ChartContent content) {
        return switch (content) {
            case ChartContent.OfFigure chart -> in(chart.figure().headline());
            case ChartContent.AskMatrix _ -> texts.get("chart.asks.headline");
            case ChartContent.PrintOutcomes chart ->
                chart.speaker()
                        .map(speaker -> texts.get("chart.print.headline.speaker", speaker.name()))
                        .orElseGet(() -> texts.get("chart.print.headline"));
        };
    }

    private String subtitle(ChartContent content, boolean logarithmic) {
        return switch (content) {
            case ChartContent.GrowthLine chart -> joined(measure(chart), base(chart), scale(chart, logarithmic));
            case ChartContent.NumberCard chart -> joined(measure(chart), unitOfSymbol(chart));
            case ChartContent.Comparison chart ->
                joined(measure(chart), unit(chart, chart.unit()), texts.get("chart.from-zero"));
            case ChartContent.UnitGrid chart ->
                joined(measure(chart), texts.get("chart.square", squares(chart.perSquare(), chart.unit())));
            case ChartContent.Timeline chart ->
                joined(measure(chart), unit(chart, chart.unit()), texts.get("chart.from-zero"));
            case ChartContent.Columns chart ->
                joined(measure(chart), unit(chart, chart.unit()), texts.get("chart.from-zero"));
            case ChartContent.Waffle chart -> joined(measure(chart), texts.get("chart.cell", formats.of(whole(chart))));
            case ChartContent.Ladder chart -> joined(measure(chart), whole(chart), texts.get("chart.ladder.first"));
            case ChartContent.Bands chart -> joined(measure(chart), bands(chart));
            case ChartContent.PartsBar chart ->
                joined(measure(chart), texts.get("chart.parts", formats.of(whole(chart))));
            case ChartContent.Checklist chart ->
                joined(measure(chart), chart.isUneven() ? texts.get("chart.checklist") : "");
            case ChartContent.AskMatrix chart ->
                joined(
                        texts.get("chart.asks.subtitle"),
                        in(chart.hearing().about().committee()));
            case ChartContent.PrintOutcomes _ -> texts.get("chart.print.subtitle");
        };
    }

    private String measure(ChartContent.OfFigure chart) {
        return in(chart.figure().measure());
    }

    private String base(ChartContent.GrowthLine chart) {
        if (chart.isFromAll()) {
            return texts.get("chart.base.all", chart.baselines().size());
        }
        if (comparesTwo(chart)) {
            return texts.get("chart.base.equal");
        }
        var named = chart.baseline().flatMap(Reading::label).map(this::in);
        return texts.get("chart.base", named.orElseGet(() -> formats.date(chart.from())));
    }

    /// Whether the readings are multiples of something else than their own start: then the one of that date is not ×1.
    private static boolean comparesTwo(ChartContent.GrowthLine chart) {
        return chart.baseline().isEmpty()
                && chart.reference().stream()
                        .filter(datum ->
                                datum.when().filter(chart.from()::equals).isPresent())
                        .anyMatch(datum -> datum.value().compareTo(BigDecimal.ONE) != 0);
    }

    private String scale(ChartContent.GrowthLine chart, boolean logarithmic) {
        var span = GrowthSpan.of(chart, logarithmic);
        if (!span.logarithmic()) {
            return texts.get("chart.axis.linear");
        }
        var step = BigDecimal.TEN.pow(span.decadeStep());
        return texts.get("chart.axis.log", formats.factor(step, Qualifier.EXACT));
    }

    private String squares(BigDecimal perSquare, Unit unit) {
        return switch (unit.dimension()) {
            case THINGS, PEOPLE -> formats.counted(perSquare, unit);
            case MONEY, POWER, ENERGY, TIME, OPERATIONS, SHARE, PLACE, RATIO ->
                formats.amount(perSquare, Qualifier.EXACT, unit);
        };
    }

    private String bands(ChartContent.Bands chart) {
        return switch (chart.unit().dimension()) {
            case RATIO -> texts.get("chart.bands.ratio", formats.factor(BigDecimal.ONE, Qualifier.EXACT));
            default -> unit(chart, chart.unit());
        };
    }

    /// The unit, where no words above or beside name it already.
    private String unit(ChartContent.OfFigure chart, Unit unit) {
        var figure = chart.figure();
        var words = Stream.of(figure.measure(), figure.title(), figure.headline())
                .map(this::in)
                .collect(Collectors.joining("\n"));
        boolean named = Stream.of(unit.one(), unit.many()).map(this::in).anyMatch(name -> hasWord(words, name));
        return named ? "" : in(unit.many());
    }

    private static boolean hasWord(String words, String name) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", flags)
                .matcher(words)
                .find();
    }

    /// The name of a unit that the number itself has only as a symbol.
    private String unitOfSymbol(ChartContent.NumberCard chart) {
        return chart.figure()
                .quantity()
                .measuredIn()
                .filter(unit -> unit.symbol().isPresent())
                .map(unit -> unit(chart, unit))
                .orElse("");
    }

    private String whole(ChartContent.OfFigure chart) {
        return switch (chart.figure().quantity()) {
            case Quantity.Share share -> in(share.whole());
            case Quantity.Parts parts -> in(parts.whole());
            case Quantity.Rank rank -> in(rank.among());
            case Quantity.Count _,
                    Quantity.Amount _,
                    Quantity.PercentChange _,
                    Quantity.Factor _,
                    Quantity.Range _,
                    Quantity.Enumeration _ -> "";
        };
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(texts.get("chart.between")));
    }

    private String in(LocalizedText text) {
        return text.in(texts.locale());
    }
}
