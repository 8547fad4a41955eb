package hearing.app;

import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.ui.asks.PolicyAsksController;
import hearing.ui.asks.PolicyAsksViewModel;
import hearing.ui.chart.ChartCardController;
import hearing.ui.chart.ChartCardViewModel;
import hearing.ui.chart.ChartClipboard;
import hearing.ui.chart.ChartTools;
import hearing.ui.common.Lifetime;
import hearing.ui.common.NoticeBoard;
import hearing.ui.common.Views;
import hearing.ui.exporting.ExportPlaces;
import hearing.ui.exporting.ExportSheetController;
import hearing.ui.exporting.ExportSheetViewModel;
import hearing.ui.figure.FigureDetailController;
import hearing.ui.figure.FigureDetailViewModel;
import hearing.ui.figure.FiguresController;
import hearing.ui.figure.FiguresViewModel;
import hearing.ui.opening.Opening;
import hearing.ui.opening.OpeningPlaces;
import hearing.ui.opening.OpeningViewModel;
import hearing.ui.opening.ProblemSheetController;
import hearing.ui.overview.OverviewController;
import hearing.ui.overview.OverviewViewModel;
import hearing.ui.print.TestimonyToPrintController;
import hearing.ui.print.TestimonyToPrintViewModel;
import hearing.ui.shell.PageViews;
import hearing.ui.shell.ShellActions;
import hearing.ui.shell.ShellController;
import hearing.ui.shell.ShellParts;
import hearing.ui.shell.ShellRoot;
import hearing.ui.sources.SourcesController;
import hearing.ui.sources.SourcesViewModel;
import hearing.ui.speaker.SpeakerPanelController;
import hearing.ui.speaker.SpeakerPanelViewModel;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// How every view gets its controller and every controller what it works with: the one place that knows.
public final class Wiring {
    private final HearingSession session;
    private final Charts charts;
    private final Surroundings surroundings;
    private final NoticeBoard notices = new NoticeBoard();
    private final OpeningViewModel openingState;
    private final Opening opening;
    private final Views views;
    private final PageViews pages;
    private final ChartTools tools;
    private Optional<ExportSheetViewModel> exportSheet = Optional.empty();

    /// What the window asks of the machine around it.
    ///
    /// @param opening where datasets come from
    /// @param browser opens an address
    /// @param places where exported files go
    public record Surroundings(OpeningPlaces opening, Consumer<URI> browser, ExportPlaces places) {}

    /// @param session what the screens share
    /// @param charts lays out every chart
    /// @param surroundings what the window asks of the machine around it
    public Wiring(HearingSession session, Charts charts, Surroundings surroundings) {
        this.session = session;
        this.charts = charts;
        this.surroundings = surroundings;
        this.openingState = new OpeningViewModel(session, notices);
        this.opening = new Opening(openingState, surroundings.opening());
        var background = surroundings.places().background();
        this.tools = new ChartTools(this::export, new ChartClipboard(new Exporter(charts), notices, background));
        this.views = new Views(controllers(), session::texts);
        this.pages = new PageViews(views, pageControllers());
    }

    /// The whole window's content.
    public ShellRoot root() {
        return new ShellRoot(views, session);
    }

    /// Loads views with the program's own controllers.
    public Views views() {
        return views;
    }

    /// Opens other datasets.
    public Opening opening() {
        return opening;
    }

    /// Where notices are shown.
    public NoticeBoard notices() {
        return notices;
    }

    private static Map<Class<? extends Page>, Class<?>> pageControllers() {
        return Map.of(
                Page.Overview.class, OverviewController.class,
                Page.Figures.class, FiguresController.class,
                Page.FigureDetail.class, FigureDetailController.class,
                Page.SpeakerPanel.class, SpeakerPanelController.class,
                Page.PolicyAsks.class, PolicyAsksController.class,
                Page.TestimonyToPrint.class, TestimonyToPrintController.class,
                Page.Sources.class, SourcesController.class);
    }

    private Map<Class<?>, Function<Lifetime, ?>> controllers() {
        var made = new HashMap<Class<?>, Function<Lifetime, ?>>();
        made.put(ShellController.class, life -> new ShellController(shell(), life));
        made.put(
                OverviewController.class, life -> new OverviewController(new OverviewViewModel(session, charts, life)));
        made.put(
                SpeakerPanelController.class,
                life -> new SpeakerPanelController(new SpeakerPanelViewModel(session), life));
        made.put(FiguresController.class, life -> new FiguresController(new FiguresViewModel(session, life)));
        made.put(
                FigureDetailController.class,
                life -> new FigureDetailController(new FigureDetailViewModel(session, life), surroundings.browser()));
        made.put(PolicyAsksController.class, life -> new PolicyAsksController(new PolicyAsksViewModel(session, life)));
        made.put(
                TestimonyToPrintController.class,
                life -> new TestimonyToPrintController(new TestimonyToPrintViewModel(session, life)));
        made.put(
                SourcesController.class,
                life -> new SourcesController(new SourcesViewModel(session, life), surroundings.browser()));
        made.put(ExportSheetController.class, this::exportSheet);
        made.put(ProblemSheetController.class, life -> new ProblemSheetController(openingState, life));
        made.put(
                ChartCardController.class,
                life -> new ChartCardController(new ChartCardViewModel(session, charts, life), tools));
        return made;
    }

    private ShellParts shell() {
        var actions = new ShellActions(opening::choose, opening::load, this::export);
        return new ShellParts(session, pages, notices, actions);
    }

    // Every frame has a sheet of its own; the latest frame is the one on screen.
    private ExportSheetController exportSheet(Lifetime lifetime) {
        var sheet = new ExportSheetViewModel(
                session, new Exporter(charts), surroundings.places().folder(), lifetime);
        exportSheet = Optional.of(sheet);
        return new ExportSheetController(sheet, surroundings.places(), lifetime);
    }

    private void export() {
        exportSheet.ifPresent(ExportSheetViewModel::open);
    }
}
