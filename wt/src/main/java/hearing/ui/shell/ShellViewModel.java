package hearing.ui.shell;

import hearing.analysis.PrintComparison;
import hearing.chart.drawing.Theme;
import hearing.chart.look.Palette;
import hearing.model.Hearing;
import hearing.model.Speaker;
import hearing.text.Texts;
import hearing.ui.shell.rail.RailEntry;
import hearing.ui.shell.rail.RailEntry.Count;
import hearing.ui.shell.rail.RailEntry.Disc;
import hearing.ui.shell.rail.RailEntry.Icon;
import hearing.ui.shell.rail.RailGroup;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the frame of the window says: where one can go, and where one is.
public final class ShellViewModel {
    private final HearingSession session;

    /// The frame of a session.
    public ShellViewModel(HearingSession session) {
        this.session = session;
    }

    /// The hearing's short title and day.
    public String getHearing() {
        var about = session.hearing().about();
        return session.texts()
                .get(
                        "shell.hearing",
                        about.shortTitle().in(session.language()),
                        session.formats().date(about.date()));
    }

    /// The pages of the hearing and its speakers.
    List<RailGroup> places() {
        var speakers = session.hearing().speakers().stream().map(this::entry).toList();
        return List.of(
                new RailGroup(texts().get("shell.group.hearing"), pages(session.hearing())),
                new RailGroup(texts().get("shell.group.speakers"), speakers));
    }

    /// What it all rests on.
    List<RailGroup> documents() {
        int sources = session.hearing().sources().size();
        return List.of(new RailGroup(
                "",
                List.of(entry(
                        Icon.SOURCES,
                        texts().get("shell.sources"),
                        count("shell.count.sources", sources),
                        new Page.Sources()))));
    }

    /// All places in the order of the rail; Ctrl and a digit leads to the first nine.
    List<Page> everywhere() {
        return Stream.of(places(), documents())
                .flatMap(List::stream)
                .flatMap(group -> group.entries().stream())
                .map(RailEntry::page)
                .toList();
    }

    /// The way to the present page, itself last.
    List<Crumb> crumbs() {
        var hearing = session.hearing();
        return switch (session.pageProperty().get()) {
            case Page.Overview _ -> here("shell.overview");
            case Page.Figures _ -> here("shell.figures");
            case Page.FigureDetail(var figure) ->
                List.of(
                        new Crumb(texts().get("shell.figures"), Optional.of(new Page.Figures())),
                        last(hearing.figure(figure).title().in(session.language())));
            case Page.PolicyAsks _ -> here("shell.asks");
            case Page.TestimonyToPrint _ -> here("shell.print");
            case Page.SpeakerPanel(var speaker) ->
                List.of(
                        last(texts().get("shell.speakers")),
                        last(hearing.speaker(speaker).name()));
            case Page.Sources _ -> here("shell.sources");
        };
    }

    /// The present page.
    Page page() {
        return session.pageProperty().get();
    }

    /// The present theme.
    Theme theme() {
        return session.themeProperty().get();
    }

    /// The words of the present language.
    Texts texts() {
        return session.texts();
    }

    private List<RailEntry> pages(Hearing hearing) {
        int figures = hearing.figures().size();
        int asks = hearing.asks().size();
        int claims = new PrintComparison(hearing).claims().size();
        return List.of(
                entry(Icon.OVERVIEW, texts().get("shell.overview"), Optional.empty(), new Page.Overview()),
                entry(
                        Icon.FIGURES,
                        texts().get("shell.figures"),
                        count("shell.count.figures", figures),
                        new Page.Figures()),
                entry(Icon.ASKS, texts().get("shell.asks"), count("shell.count.asks", asks), new Page.PolicyAsks()),
                entry(
                        Icon.PRINT,
                        texts().get("shell.print"),
                        count("shell.count.claims", claims),
                        new Page.TestimonyToPrint()));
    }

    private Optional<Count> count(String key, int number) {
        return Optional.of(new Count(number, texts().get(key, number)));
    }

    private static RailEntry entry(Icon icon, String label, Optional<Count> count, Page page) {
        return new RailEntry("rail-" + icon.name().toLowerCase(Locale.ROOT), icon, label, count, page);
    }

    private RailEntry entry(Speaker speaker) {
        int figures = session.hearing().figuresOf(speaker.id()).size();
        var disc = new Disc(speaker.monogram(), Palette.hue(session.hearing(), speaker.organization()));
        return new RailEntry(
                "rail-" + speaker.id(),
                disc,
                speaker.name(),
                count("shell.count.figures", figures),
                new Page.SpeakerPanel(speaker.id()));
    }

    private List<Crumb> here(String key) {
        return List.of(last(texts().get(key)));
    }

    private static Crumb last(String name) {
        return new Crumb(name, Optional.empty());
    }
}
