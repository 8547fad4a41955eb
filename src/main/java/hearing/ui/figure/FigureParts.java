package hearing.ui.figure;

import hearing.analysis.PlainWord;
import hearing.text.Texts;
import hearing.ui.common.Monogram;
import hearing.ui.common.Pill;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The sheet beside a figure's chart: as said, as printed, reference, plain words, baselines, sources.
public final class FigureParts extends VBox {
    /// An empty sheet.
    public FigureParts() {
        getStyleClass().addAll("card", "figure-parts");
    }

    void show(FigureDetail figure, Consumer<URI> browser, Runnable openSpeaker) {
        var texts = figure.look().texts();
        getChildren().setAll(speaker(figure, openSpeaker));
        section(texts.get("figure.said"), said(figure));
        section(texts.get("figure.printed"), printed(figure));
        for (var series : figure.reference()) {
            section(texts.get("figure.reference", series.name()), rows(series.rows()));
        }
        if (!figure.plain().isEmpty()) {
            section(texts.get("figure.plain"), plain(figure.plain(), texts));
        }
        if (!figure.baselines().isEmpty()) {
            section(texts.get("figure.baselines"), rows(figure.baselines()));
        }
        if (!figure.notes().isEmpty()) {
            section(texts.get("figure.note"), notes(figure.notes()));
        }
        section(texts.get("figure.sources"), sources(figure, browser));
    }

    private static Node notes(List<String> notes) {
        var lines = new VBox(6);
        notes.forEach(note -> lines.getChildren().add(line(note, "note")));
        return lines;
    }

    private void section(String name, Node content) {
        var section = new VBox(6, line(name, "overline"), content);
        section.getStyleClass().add("figure-part");
        getChildren().add(section);
    }

    private static Node speaker(FigureDetail figure, Runnable open) {
        var who = figure.speaker();
        var name = new Hyperlink(who.line());
        name.getStyleClass().add("figure-speaker");
        name.setOnAction(_ -> open.run());
        var words = new VBox(name, line(who.role(), "muted"));
        var row = new HBox(
                12, new Monogram(who.monogram(), who.hue(), figure.look().theme(), 40), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node said(FigureDetail figure) {
        var said = figure.said();
        var flow = new TextFlow();
        flow.getStyleClass().add("quotation");
        var texts = figure.look().texts();
        var quoted = texts.get("citation.quoted", said.words());
        QualifierWords.split(quoted, said.qualifier())
                .ifPresentOrElse(
                        split -> flow.getChildren()
                                .addAll(word(split.before()), marked(split.qualifier()), word(split.after())),
                        () -> flow.getChildren().add(word(quoted)));
        return new VBox(4, line(said.value(), "figure-value"), flow, line(said.place(), "muted"));
    }

    private static Node printed(FigureDetail figure) {
        var texts = figure.look().texts();
        if (figure.printed().isEmpty()) {
            return line(texts.get("figure.not-printed"), "note");
        }
        var printed = figure.printed().get();
        var part = new VBox(4);
        printed.value().ifPresent(value -> part.getChildren().add(line(value, "figure-value")));
        var pills = new FlowPane(6, 6);
        pills.getChildren().addAll(Pill.all(printed.printing(), figure.said().qualifier(), texts));
        part.getChildren()
                .addAll(
                        line(printed.words(), "quotation"),
                        line(printed.place(), "muted"),
                        pills,
                        line(printed.note(), "note"));
        return part;
    }

    private static Node rows(List<FigureDetail.Row> rows) {
        var list = new VBox(8);
        for (var row : rows) {
            var first = new FlowPane(8, 0, line(row.value(), "row-value"), line(row.label(), "soft"));
            var entry = new VBox(first);
            if (!row.detail().isEmpty()) {
                entry.getChildren().add(line(row.detail(), "muted"));
            }
            list.getChildren().add(entry);
        }
        return list;
    }

    private static Node plain(List<PlainWord> words, Texts texts) {
        var list = new VBox(8);
        for (var word : words) {
            list.getChildren()
                    .add(new VBox(
                            2,
                            line(word.sentence(), "plain-word"),
                            line(texts.get("figure.derived", word.formula()), "muted")));
        }
        return list;
    }

    private static Node sources(FigureDetail figure, Consumer<URI> browser) {
        var list = new VBox(6);
        for (var document : figure.sources()) {
            var entry = new VBox(line(document.publisher(), "muted"));
            if (document.address().isPresent()) {
                var link = new Hyperlink(document.title());
                link.setWrapText(true);
                link.setAccessibleHelp(figure.look().texts().get("figure.browse"));
                link.setOnAction(_ -> document.address().ifPresent(browser));
                entry.getChildren().addFirst(link);
            } else {
                entry.getChildren().addFirst(line(document.title(), "soft"));
            }
            list.getChildren().add(entry);
        }
        return list;
    }

    private static Text word(String words) {
        var text = new Text(words);
        text.getStyleClass().add("quoted");
        return text;
    }

    private static Label marked(String words) {
        var label = new Label(words);
        label.getStyleClass().add("qualifier");
        return label;
    }

    private static Label line(String words, String look) {
        var line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add(look);
        return line;
    }
}
