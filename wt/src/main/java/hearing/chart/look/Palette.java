package hearing.chart.look;

import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.model.Hearing;
import hearing.model.Organization;
import hearing.model.value.Id;
import java.util.List;

/// Whose colour is whose.
public final class Palette {
    /// Colours for datasets that name none, made to be told apart with any kind of colour vision.
    static final List<Tone.Hue> SHIPPED = List.of(
            new Tone.Hue("#009E73", "#35C79B"),
            new Tone.Hue("#D55E00", "#F08A45"),
            new Tone.Hue("#0072B2", "#4EA7E6"),
            new Tone.Hue("#B4588B", "#E08FBF"),
            new Tone.Hue("#3D1C6E", "#8947EB"),
            new Tone.Hue("#6B1020", "#D8405C"),
            new Tone.Hue("#6B5F2E", "#F2DE8C"),
            new Tone.Hue("#1414B8", "#6A6AC8"));

    private static final String BLACK = "#000000";
    private static final String WHITE = "#FFFFFF";

    private Palette() {}

    /// The colour of an organization: its own, or one of the shipped ones by its place in the dataset.
    public static Tone.Hue hue(Hearing hearing, Id organization) {
        var own = hearing.organization(organization);
        return own.hue()
                .map(hue -> new Tone.Hue(hue.light(), hue.dark()))
                .orElseGet(() -> byPlace(hearing.organizations(), own));
    }

    /// The colour words have on a ground of `tone`: black or white in each theme, whichever is easier to read. One
    /// of the two always has a contrast of at least √21 = 4.58.
    public static Tone.Hue on(Tone tone) {
        return new Tone.Hue(readable(Theme.LIGHT.color(tone)), readable(Theme.DARK.color(tone)));
    }

    /// The opaque colour of a tone that is laid on a card with `opacity`, 0 to 1.
    public static Tone.Hue tint(Tone tone, double opacity) {
        return new Tone.Hue(onCard(Theme.LIGHT, tone, opacity), onCard(Theme.DARK, tone, opacity));
    }

    private static String onCard(Theme theme, Tone tone, double opacity) {
        return Contrast.mixed(theme.color(tone), opacity, theme.color(Tone.Role.CARD));
    }

    private static String readable(String ground) {
        return Contrast.ratio(WHITE, ground) >= Contrast.ratio(BLACK, ground) ? WHITE : BLACK;
    }

    private static Tone.Hue byPlace(List<Organization> organizations, Organization own) {
        return SHIPPED.get(organizations.indexOf(own) % SHIPPED.size());
    }
}
