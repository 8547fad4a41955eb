package hearing.export.bundle;

import hearing.io.json.JsonText;
import hearing.model.Source;
import hearing.model.value.When;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How works are cited, in the two styles that are asked for most and in the two forms reference managers read.
/// Styles and month names are the English ones; a title is in its work's own language.
final class Citations {
    private final List<Work> works;

    /// Something that is cited.
    ///
    /// @param id under which reference managers know it
    /// @param author who answers for it, a body or a person as one name
    /// @param genre what it is, in words that are no part of its title; empty where its type says it
    /// @param type in the terms of CSL
    /// @param note the terms it stands under, or what it is of
    record Work(
            String id,
            String author,
            String title,
            Optional<String> genre,
            Optional<When> date,
            Optional<URI> address,
            String type,
            String language,
            String note) {
        /// Takes line breaks out of the words: each style has a line for a work.
        Work {
            author = inOneLine(author);
            title = inOneLine(title);
            note = inOneLine(note);
        }

        private static String inOneLine(String words) {
            return words.strip().replaceAll("\\s+", " ");
        }

        private Work named(String other) {
            return new Work(other, author, title, genre, date, address, type, language, note);
        }

        /// A document of the dataset, by the title it has in its own language where the dataset knows that.
        static Work of(Source source, Locale locale) {
            var titles = source.title().byLanguage();
            var own = titles.get(source.language().getLanguage());
            return new Work(
                    source.id().value(),
                    source.publisher().in(locale),
                    own == null ? source.title().in(locale) : own,
                    Optional.empty(),
                    source.date(),
                    source.address(),
                    type(source.kind()),
                    source.language().getLanguage(),
                    source.licence().in(locale));
        }

        private static String type(Source.Kind kind) {
            return switch (kind) {
                case UNOFFICIAL_TRANSCRIPT -> "hearing";
                case OFFICIAL_PAGE, COMPANY -> "webpage";
                case ARTICLE, PRESS -> "article-newspaper";
                case FILING, REPORT -> "report";
                case DATASET -> "dataset";
                case PAPER -> "article";
            };
        }
    }

    /// @param works of which several may have one id: the first keeps it, each other one gets a number behind it
    Citations(List<Work> works) {
        this.works = apart(works);
    }

    private static List<Work> apart(List<Work> works) {
        var taken = works.stream().map(Work::id).collect(Collectors.toCollection(HashSet::new));
        var first = new HashSet<String>();
        return works.stream()
                .map(work -> first.add(work.id()) ? work : work.named(free(work.id(), taken)))
                .toList();
    }

    private static String free(String id, Set<String> taken) {
        int number = 2;
        while (!taken.add(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }

    /// American Psychological Association, 7th edition: author, date in brackets, title, what it is in square brackets,
    /// address.
    String apa() {
        return lines(work -> sentence(work.author()) + " ("
                + work.date().map(Citations::apaDate).orElse("n.d.") + "). "
                + sentence(work.genre()
                        .map(genre -> work.title() + " [" + genre + "]")
                        .orElse(work.title()))
                + address(work));
    }

    /// Chicago Manual of Style, 17th edition, bibliography form: author, title in quotation marks, what it is, date,
    /// address.
    String chicago() {
        return lines(work -> sentence(work.author()) + " “" + sentence(work.title()) + "” "
                + work.genre().map(genre -> sentence(genre) + " ").orElse("")
                + sentence(work.date().map(Citations::chicagoDate).orElse("n.d.")) + address(work));
    }

    /// BibTeX.
    String bibtex() {
        var text = new StringBuilder();
        for (var work : works) {
            text.append("@misc{").append(work.id()).append(",\n");
            field(text, "author", "{" + BibText.of(work.author()) + "}");
            field(text, "title", "{" + BibText.of(work.title()) + "}");
            work.genre().ifPresent(genre -> field(text, "howpublished", BibText.of(genre)));
            work.date().ifPresent(date -> dateOf(text, date));
            // Taken as it stands: there a backslash would be part of the address.
            work.address().ifPresent(address -> field(text, "url", address.toASCIIString()));
            field(text, "note", BibText.of(work.note()));
            text.append("}\n\n");
        }
        return text.toString();
    }

    /// CSL-JSON.
    byte[] csl() {
        var items = new ArrayList<Map<String, Object>>();
        for (var work : works) {
            var item = new LinkedHashMap<String, Object>();
            item.put("id", work.id());
            item.put("type", work.type());
            item.put("title", work.title());
            work.genre().ifPresent(genre -> item.put("genre", genre));
            item.put("author", List.of(Map.of("literal", work.author())));
            work.date().ifPresent(date -> item.put("issued", Map.of("date-parts", List.of(parts(date)))));
            work.address().ifPresent(address -> item.put("URL", address.toString()));
            item.put("language", work.language());
            item.put("note", work.note());
            items.add(item);
        }
        return JsonText.of(items);
    }

    private String lines(Function<Work, String> style) {
        var text = new StringBuilder();
        works.forEach(work -> text.append(style.apply(work)).append("\n\n"));
        return text.toString();
    }

    /// The year, and the month and day where they are known: the month as the macro every style has.
    private static void dateOf(StringBuilder text, When date) {
        var start = date.start();
        field(text, "year", String.valueOf(start.getYear()));
        if (date.precision() == When.Precision.DAY || date.precision() == When.Precision.MONTH) {
            var month = start.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            text.append("  month = ").append(month.toLowerCase(Locale.ROOT)).append(",\n");
        }
        if (date.precision() == When.Precision.DAY) {
            field(text, "day", String.valueOf(start.getDayOfMonth()));
        }
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private static String sentence(String words) {
        return words.matches(".*[.?!…]$") ? words : words + ".";
    }

    private static String address(Work work) {
        return work.address().map(address -> " " + address).orElse("");
    }

    private static String apaDate(When date) {
        return formatted(date, "uuuu, MMMM d", "uuuu, MMMM");
    }

    private static String chicagoDate(When date) {
        return formatted(date, "MMMM d, uuuu", "MMMM uuuu");
    }

    private static String formatted(When date, String day, String month) {
        var pattern = switch (date.precision()) {
            case DAY -> day;
            case MONTH -> month;
            case QUARTER, YEAR, FISCAL_YEAR -> "uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date.start());
    }

    private static List<Integer> parts(When date) {
        var start = date.start();
        return switch (date.precision()) {
            case DAY -> List.of(start.getYear(), start.getMonthValue(), start.getDayOfMonth());
            case MONTH -> List.of(start.getYear(), start.getMonthValue());
            case QUARTER, YEAR, FISCAL_YEAR -> List.of(start.getYear());
        };
    }
}
