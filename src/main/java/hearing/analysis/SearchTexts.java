package hearing.analysis;

import hearing.model.Ask;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Printing;
import hearing.model.Source;
import hearing.model.Speaker;
import hearing.model.value.LocalizedText;
import hearing.model.value.Quantity;
import hearing.text.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be found of each part of a hearing: its texts in the present language, and the words as they were said and
/// printed.
final class SearchTexts {
    private final Hearing hearing;
    private final Locale language;
    private final Formats formats;

    SearchTexts(Hearing hearing, Locale language) {
        this.hearing = hearing;
        this.language = language;
        this.formats = Formats.of(language);
    }

    SearchText of(Figure figure) {
        var rest = new ArrayList<String>();
        rest.add(in(figure.headline()));
        rest.add(in(figure.measure()));
        rest.add(hearing.speaker(figure.speaker()).name());
        figure.voice().ifPresent(rest::add);
        rest.add(in(hearing.theme(figure.theme()).name()));
        rest.add(formats.value(figure.said().value()));
        rest.add(figure.said().citation().words());
        addPrint(rest, figure.printed());
        if (figure.quantity() instanceof Quantity.Enumeration list) {
            list.items().forEach(item -> rest.add(in(item.label())));
        }
        figure.note().ifPresent(note -> rest.add(in(note)));
        figure.caveat().ifPresent(caveat -> rest.add(in(caveat)));
        figure.reference().stream()
                .flatMap(series -> series.readings().stream())
                .forEach(reading -> reading.label().ifPresent(label -> rest.add(in(label))));
        return new SearchText(in(figure.title()), rest);
    }

    SearchText of(Ask ask) {
        var rest = new ArrayList<String>();
        rest.add(ask.said().words());
        addPrint(rest, ask.printed());
        rest.add(hearing.speaker(ask.speaker()).name());
        rest.add(in(hearing.theme(ask.theme()).name()));
        return new SearchText(in(ask.title()), rest);
    }

    SearchText of(Speaker speaker) {
        var rest = new ArrayList<>(speaker.alsoKnownAs());
        rest.add(in(hearing.organization(speaker.organization()).name()));
        rest.add(in(speaker.role()));
        rest.add(in(speaker.message()));
        return new SearchText(speaker.name(), rest);
    }

    SearchText of(Source source) {
        var rest = new ArrayList<String>();
        rest.add(in(source.publisher()));
        rest.add(formats.name(source.kind()));
        rest.add(in(source.licence()));
        source.date().ifPresent(date -> rest.add(formats.date(date)));
        source.address().ifPresent(address -> rest.add(address.toString()));
        source.note().ifPresent(note -> rest.add(in(note)));
        return new SearchText(in(source.title()), rest);
    }

    private void addPrint(List<String> rest, Optional<Printing> printed) {
        printed.ifPresent(printing -> {
            rest.add(printing.citation().words());
            printing.value().ifPresent(value -> rest.add(formats.value(value)));
        });
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}
