package hearing.io;

import hearing.io.json.Cursor;
import hearing.io.json.Fields;
import hearing.io.json.Noun;
import hearing.io.json.Phrase;
import hearing.io.json.Read;
import hearing.io.json.Scalars;
import hearing.io.json.Shape;
import hearing.model.Citation;
import hearing.model.Figure;
import hearing.model.Printing;
import hearing.model.Said;
import hearing.model.value.Quantity;
import hearing.model.value.QuantityKind;
import hearing.model.value.Value;
import hearing.text.NumberWords;
import java.util.Optional;

/// Reads figures.
final class FigureMapper {
    private final Dictionary dictionary;
    private final TestimonyMapper testimony;
    private final ValueMapper values;

    FigureMapper(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.testimony = new TestimonyMapper(dictionary);
        this.values = new ValueMapper(dictionary);
    }

    Read<Figure> figure(Cursor at) {
        return at.object(this::figure);
    }

    private Read<Figure> figure(Fields fields) {
        var id = fields.required("id", dictionary.figures::give);
        var speaker = fields.required("speaker", dictionary.speakers::refer);
        var voice = fields.optional("voice", Scalars.TEXT);
        var theme = fields.required("theme", dictionary.themes::refer);
        var title = fields.required("title", dictionary.text);
        var headline = fields.required("headline", dictionary.text);
        var measure = fields.required("measure", dictionary.text);
        var said = fields.required("said", this::said);
        var quantity = said.value().map(each -> each.value().quantity());
        var printed = fields.optional(
                "printed", cursor -> testimony.printing(cursor, said.value().map(Said::value), like(quantity)));
        id.with(speaker, (figure, by) -> {
            dictionary.cited(figure, by);
            return figure;
        });
        fields.advise("printed", said.with(printed, FigureMapper::oneSource));
        fields.advise("printed", printed.map(FigureMapper::printedNumberInWords));
        var series = new SeriesMapper(dictionary, quantity);
        var reference = fields.optionalList("reference", Noun.SERIES, series::series);
        var note = fields.optional("note", dictionary.text);
        var caveat = fields.optional("caveat", dictionary.text);
        var card = fields.optionalPositive("card");
        return fields.whole()
                ? Read.of(new Figure(
                        id.get(),
                        speaker.get(),
                        voice.get(),
                        theme.get(),
                        title.get(),
                        headline.get(),
                        measure.get(),
                        said.get(),
                        printed.get(),
                        reference.get(),
                        note.get(),
                        caveat.get(),
                        card.get()))
                : Read.none();
    }

    private Read<Said> said(Cursor at) {
        return at.object(fields -> {
            var value = fields.required("value", values::value);
            var citation = fields.required("citation", testimony::citation);
            fields.advise("citation", value.with(citation, FigureMapper::numberInWords));
            return fields.whole() ? Read.of(new Said(value.get(), citation.get())) : Read.none();
        });
    }

    private static Optional<Phrase> oneSource(Said said, Optional<Printing> printed) {
        var source = said.citation().source();
        return Phrase.unless(
                printed.filter(printing -> printing.citation().source().equals(source))
                        .isEmpty(),
                "io.warning.one-source",
                source.value());
    }

    private static Optional<Phrase> printedNumberInWords(Optional<Printing> printed) {
        return printed.flatMap(
                printing -> printing.value().flatMap(value -> numberInWords(value, printing.citation())));
    }

    private static Optional<Phrase> numberInWords(Value value, Citation citation) {
        return Phrase.unless(NumberWords.hold(citation.words(), value), "io.warning.words", Differences.words(value));
    }

    /// The printed number is of the kind of the one said, whose chart it shares, in its unit and of its time.
    private Shape<Value> like(Optional<Quantity> said) {
        Shape<Value> any = values::value;
        return said.map(quantity -> any.where(
                                value -> QuantityKind.of(value.quantity()) == QuantityKind.of(quantity),
                                "io.printing.kind")
                        .where(value -> value.quantity().measuredIn().equals(quantity.measuredIn()), "io.printing.unit")
                        .where(value -> Figure.isOfTime(quantity, value.quantity()), "io.printing.time"))
                .orElse(any);
    }
}
