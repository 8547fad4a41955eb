package hearing.export;

import hearing.model.value.Id;

/// Names for exported files.
public final class FileNames {
    private FileNames() {}

    /// The name to suggest for a chart's picture: `coreweave-growth-en-1800x1200.png`, with the size of the file in its
    /// own pixels, and `-dark` where it is.
    public static String suggest(Id chart, ExportRequest request) {
        var dark = switch (request.theme()) {
            case LIGHT -> "";
            case DARK -> "-dark";
        };
        return "%s-%s-%dx%d%s.png"
                .formatted(chart, request.language().getLanguage(), request.pixelWidth(), request.pixelHeight(), dark);
    }
}
