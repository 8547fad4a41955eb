package hearing.export.request;

import java.util.List;

/// The kinds of file a chart can be saved as.
public enum ExportFormat {
    /// A picture of pixels.
    PNG("png"),
    /// A drawing with its text as text, for the web and for drawing programs.
    SVG("svg"),
    /// A drawing on a page, for print.
    PDF("pdf"),
    /// The chart's numbers for a spreadsheet.
    CSV("csv"),
    /// The chart's sentence, its table and its sources, for reading aloud or pasting.
    TEXT("txt");

    /// Those that show the drawing.
    public static final List<ExportFormat> PICTURES = List.of(PNG, SVG, PDF);

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /// What follows the dot of its files' names.
    public String extension() {
        return extension;
    }

    /// Whether the drawing is in the file, and not only its numbers and words.
    public boolean isPicture() {
        return PICTURES.contains(this);
    }
}
