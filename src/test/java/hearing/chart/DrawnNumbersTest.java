package hearing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Size;
import hearing.export.font.FontMeasure;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Printing;
import hearing.model.Reading;
import hearing.model.Series;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import hearing.text.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every number of every drawing is one of the dataset, and what was said and the readings drawn against it are all
/// there. Numbers are read off the marks by a reader of this test's own.
class DrawnNumbersTest {
    private static final String MAGNITUDE = "(?:[\u00a0\u202f ]*(?:(millions?|billions?|trillion|bn|tn|m\\b|milliards?|"
            + "Md\\b|M\\b|milliers de milliards)|×[\u00a0\u202f ]*10([⁰¹²³⁴⁵⁶⁷⁸⁹]+)))?";
    private static final Pattern ENGLISH = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:[.][0-9]+)?" + MAGNITUDE);
    private static final Pattern FRENCH = Pattern.compile("[0-9]+(?:\u202f[0-9]{3})*(?:,[0-9]+)?" + MAGNITUDE);
    private static final Map<String, Integer> MAGNITUDES = Map.ofEntries(
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("m", 6),
            Map.entry("M", 6),
            Map.entry("billion", 9),
            Map.entry("billions", 12),
            Map.entry("bn", 9),
            Map.entry("milliard", 9),
            Map.entry("milliards", 9),
            Map.entry("Md", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12),
            Map.entry("milliers de milliards", 12));

    private static final int FEW = 5;
    private static final int FOUR = 4;

    private final Hearing hearing = ((ReadResult.Loaded) ShippedDataset.read()).hearing();
    private final Charts charts = new Charts(new FontMeasure());

    @Test
    void every_number_drawn_is_one_of_the_dataset() {
        var strangers = new ArrayList<String>();
        for (var figure : hearing.figures()) {
            for (var locale : Texts.LANGUAGES) {
                var content = content(figure);
                var known = known(figure, content);
                for (var meaning : meanings(content, locale)) {
                    for (var number : numbers(meaning.value(), locale)) {
                        if (known.stream().noneMatch(number::shows)) {
                            strangers.add(figure.id() + ", " + locale + ": " + meaning);
                        }
                    }
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void what_was_said_is_drawn_with_all_its_numbers() {
        var missing = new ArrayList<String>();
        for (var figure : hearing.figures()) {
            for (var locale : Texts.LANGUAGES) {
                var drawn = meanings(content(figure), locale).stream()
                        .filter(meaning -> meaning.account() == Account.SAID)
                        .flatMap(meaning -> numbers(meaning.value(), locale).stream())
                        .toList();
                for (var number : said(figure.said().value())) {
                    if (drawn.stream().noneMatch(shown -> shown.shows(number))) {
                        missing.add(figure.id() + ", " + locale + ": " + number + " of " + drawn);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /// A number as it is written: exact to its last digit, or to the last of four from a hundred thousand up.
    private record Shown(BigDecimal value, BigDecimal half) {
        boolean shows(BigDecimal number) {
            return value.subtract(number.abs()).abs().compareTo(half) <= 0;
        }
    }

    private static List<Shown> numbers(String words, Locale locale) {
        var numbers = new ArrayList<Shown>();
        var found = (locale.equals(Locale.FRENCH) ? FRENCH : ENGLISH).matcher(words);
        while (found.find()) {
            var digits = found.group().replaceFirst("[^0-9.,\u202f].*", "").replaceAll("\u202f$", "");
            var plain = locale.equals(Locale.FRENCH)
                    ? digits.replace("\u202f", "").replace(',', '.')
                    : digits.replace(",", "");
            var value = new BigDecimal(plain);
            int magnitude = found.group(1) != null
                    ? magnitude(found.group(1), locale)
                    : found.group(2) != null ? superscript(found.group(2)) : 0;
            numbers.add(new Shown(
                    value.scaleByPowerOfTen(magnitude),
                    new BigDecimal("0.5").scaleByPowerOfTen(magnitude - Math.max(0, value.scale()) + rounded(value))));
        }
        return numbers;
    }

    /// How many digits of a large number are zeros because it is rounded to four digits.
    private static int rounded(BigDecimal value) {
        int zeros = value.precision() - value.stripTrailingZeros().precision();
        return value.scale() == 0 && value.precision() > FEW ? Math.min(zeros, value.precision() - FOUR) : 0;
    }

    private static int magnitude(String word, Locale locale) {
        return locale.equals(Locale.FRENCH) && word.equals("billion") ? 12 : MAGNITUDES.getOrDefault(word, 0);
    }

    private static int superscript(String digits) {
        return Integer.parseInt(digits.chars()
                .mapToObj(digit -> String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)))
                .reduce("", String::concat));
    }

    private ChartContent content(Figure figure) {
        return new ChartCatalog(hearing).find(figure.id()).orElseThrow();
    }

    private List<MarkMeaning> meanings(ChartContent content, Locale locale) {
        return charts.draw(content, ChartOptions.full(new Size(1200, 800), locale))
                .meanings();
    }

    /// What was said, printed and read, and what growth makes of it.
    private static List<BigDecimal> known(Figure figure, ChartContent content) {
        var known = new ArrayList<>(said(figure.said().value()));
        figure.printed().flatMap(Printing::value).ifPresent(value -> known.addAll(said(value)));
        var readings = figure.reference().stream()
                .map(Series::readings)
                .flatMap(List::stream)
                .toList();
        readings.stream().flatMap(DrawnNumbersTest::values).forEach(known::add);
        if (content instanceof ChartContent.GrowthLine) {
            var bases = readings.stream().map(Reading::value).toList();
            readings.stream()
                    .flatMap(DrawnNumbersTest::values)
                    .forEach(value -> bases.forEach(base -> known.add(value.divide(base, MathContext.DECIMAL64))));
        }
        return known;
    }

    private static Stream<BigDecimal> values(Reading reading) {
        return Stream.concat(Stream.of(reading.value()), reading.upper().stream());
    }

    /// The numbers of a quantity; growth in per cent is a multiple too. A list is counted, "several" is a word.
    private static List<BigDecimal> said(Value value) {
        return switch (value.quantity()) {
            case Quantity.Count count -> word(value) ? List.of() : List.of(count.value());
            case Quantity.Amount amount -> word(value) ? List.of() : List.of(amount.value());
            case Quantity.PercentChange change ->
                List.of(change.percent(), change.percent().movePointLeft(2).add(BigDecimal.ONE));
            case Quantity.Factor factor -> List.of(factor.times());
            case Quantity.Share share -> List.of(share.percent());
            case Quantity.Rank rank -> List.of(BigDecimal.valueOf(rank.place()));
            case Quantity.Range range ->
                range.bands().stream()
                        .flatMap(band -> Stream.of(band.low(), band.high()))
                        .toList();
            case Quantity.Parts parts ->
                parts.parts().stream().map(Quantity.Part::percent).toList();
            case Quantity.Enumeration _ -> List.of();
        };
    }

    private static boolean word(Value value) {
        return value.qualifier() == Qualifier.SEVERAL;
    }
}
