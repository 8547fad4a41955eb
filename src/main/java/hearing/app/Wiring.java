package hearing.app;

import hearing.chart.Charts;
import hearing.ui.asks.PolicyAsksController;
import hearing.ui.asks.PolicyAsksViewModel;
import hearing.ui.chart.ChartCardController;
import hearing.ui.chart.ChartCardViewModel;
import hearing.ui.chart.ChartTools;
import hearing.ui.common.NoticeBoard;
import hearing.ui.common.Views;
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
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How every view gets its controller and every controller what it works with: the one place that knows.
public final class Wiring {
    private final HearingSession session;
    private final Charts charts;
    private final Surroundings surroundings;
    private final NoticeBoard notices = new NoticeBoard();
    private final Views views;
    private final PageViews pages;

    /// What the window asks of the machine around it.
    ///
    /// @param actions opening and exporting
    /// @param browser opens an address
    public record Surroundings(ShellActions actions, Consumer<URI> browser) {}

    /// @param session what the screens share
    /// @param charts lays out every chart
    /// @param surroundings what the window asks of the machine around it
    public Wiring(HearingSession session, Charts charts, Surroundings surroundings) {
        this.session = session;
        this.charts = charts;
        this.surroundings = surroundings;
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

    /// Where notices are shown.
    public NoticeBoard notices() {
        return notices;
    }

    private static Map<Class<? extends Page>, Class<?>> pageControllers() {
        return Map.of(
                Page.Overview.class, OverviewController.class,
                Page.PolicyAsks.class, PolicyAsksController.class,
                Page.TestimonyToPrint.class, TestimonyToPrintController.class,
                Page.Sources.class, SourcesController.class);
    }

    private Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(
                ShellController.class, () -> new ShellController(shell()),
                OverviewController.class, () -> new OverviewController(new OverviewViewModel(session)),
                PolicyAsksController.class, () -> new PolicyAsksController(new PolicyAsksViewModel(session)),
                TestimonyToPrintController.class,
                        () -> new TestimonyToPrintController(new TestimonyToPrintViewModel(session)),
                SourcesController.class,
                        () -> new SourcesController(new SourcesViewModel(session), surroundings.browser()),
                ChartCardController.class,
                        () -> new ChartCardController(new ChartCardViewModel(session, charts), chartTools()));
    }

    private ShellParts shell() {
        return new ShellParts(session, pages, notices, surroundings.actions());
    }

    private ChartTools chartTools() {
        return new ChartTools(surroundings.actions().export(), notices::tell);
    }
}
