package hearing.export.request;

import java.util.Arrays;
import java.util.Optional;

/// Sizes that are asked for again and again, each at a scale that keeps its words readable where it is shown.
public enum Preset {
    /// 1,920 × 1,080 pixels, the 16 : 9 page of presentation programs.
    SLIDE_16_9,
    /// 1,920 × 1,200 pixels, for projectors of 16 : 10.
    SLIDE_16_10,
    /// 1,440 × 960 pixels for the column of an article that is 720 wide.
    ARTICLE,
    /// 1,080 × 1,080 pixels, a square post.
    SQUARE,
    /// 1,080 × 1,920 pixels, a story on a telephone.
    STORY,
    /// 170 × 120 mm at 300 dpi, a figure between the margins of an A4 page.
    A4_FIGURE;

    /// The preset of that very size; empty where there is none.
    public static Optional<Preset> of(Extent extent) {
        return Arrays.stream(values())
                .filter(preset -> preset.extent().equals(extent))
                .findFirst();
    }

    /// How large it is.
    public Extent extent() {
        return switch (this) {
            case SLIDE_16_9 -> Extent.pixels(1280, 720, 1.5);
            case SLIDE_16_10 -> Extent.pixels(1280, 800, 1.5);
            case ARTICLE -> Extent.pixels(720, 480, 2);
            case SQUARE -> Extent.pixels(540, 540, 2);
            case STORY -> Extent.pixels(540, 960, 2);
            case A4_FIGURE -> Extent.millimetres(170, 120, Extent.PRINT_DPI);
        };
    }
}
