package hearing.app;

import hearing.model.Hearing;
import hearing.model.value.Id;
import hearing.ui.state.Page;
import java.util.Optional;

/// Pages as short texts that outlive the program: `overview`, `figure/compute`, `speaker/lisa-su`.
final class PageNames {
    private static final String FIGURE = "figure/";
    private static final String SPEAKER = "speaker/";

    private PageNames() {}

    static String name(Page page) {
        return switch (page) {
            case Page.Overview _ -> "overview";
            case Page.Figures _ -> "figures";
            case Page.PolicyAsks _ -> "asks";
            case Page.TestimonyToPrint _ -> "print";
            case Page.Sources _ -> "sources";
            case Page.FigureDetail(Id figure) -> FIGURE + figure;
            case Page.SpeakerPanel(Id speaker) -> SPEAKER + speaker;
        };
    }

    /// The page of that name; empty where there is none, or where the hearing does not have what it shows.
    static Optional<Page> page(String name, Hearing hearing) {
        return switch (name) {
            case "overview" -> Optional.of(new Page.Overview());
            case "figures" -> Optional.of(new Page.Figures());
            case "asks" -> Optional.of(new Page.PolicyAsks());
            case "print" -> Optional.of(new Page.TestimonyToPrint());
            case "sources" -> Optional.of(new Page.Sources());
            default -> part(name, hearing);
        };
    }

    private static Optional<Page> part(String name, Hearing hearing) {
        if (name.startsWith(FIGURE)) {
            var wanted = name.substring(FIGURE.length());
            return hearing.figures().stream()
                    .filter(figure -> figure.id().value().equals(wanted))
                    .findFirst()
                    .map(figure -> new Page.FigureDetail(figure.id()));
        }
        if (name.startsWith(SPEAKER)) {
            var wanted = name.substring(SPEAKER.length());
            return hearing.speakers().stream()
                    .filter(speaker -> speaker.id().value().equals(wanted))
                    .findFirst()
                    .map(speaker -> new Page.SpeakerPanel(speaker.id()));
        }
        return Optional.empty();
    }
}
