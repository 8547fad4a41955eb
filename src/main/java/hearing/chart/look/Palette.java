package hearing.chart.look;

import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.model.Hearing;
import hearing.model.Organization;
import hearing.model.value.Id;
import java.util.List;

/// Whose colour is whose.
public final class Palette {
    /// Colours for datasets that name none, the first four made to be told apart with any kind of colour vision.
    static final List<Tone.Hue> SHIPPED = List.of(
            new Tone.Hue("#009E73", "#35C79B"),
            new Tone.Hue("#D55E00", "#F08A45"),
            new Tone.Hue("#0072B2", "#4EA7E6"),
            new Tone.Hue("#B4588B", "#E08FBF"),
            new Tone.Hue("#8A6D00", "#D9BC3A"),
            new Tone.Hue("#5B4BA8", "#A79BEF"),
            new Tone.Hue("#7A3B1D", "#C98F6F"),
            new Tone.Hue("#3E5C66", "#8FB3BF"));

    private Palette() {}

    /// The colour of an organization: its own, or one of the shipped ones by its place in the dataset.
    public static Tone.Hue hue(Hearing hearing, Id organization) {
        var own = hearing.organization(organization);
        return own.hue()
                .map(hue -> new Tone.Hue(hue.light(), hue.dark()))
                .orElseGet(() -> byPlace(hearing.organizations(), own));
    }

    /// The colour words have on a ground of `tone`: ink or card in each theme, whichever is easier to read.
    public static Tone.Hue on(Tone tone) {
        return new Tone.Hue(readable(Theme.LIGHT, tone), readable(Theme.DARK, tone));
    }

    private static String readable(Theme theme, Tone ground) {
        var card = theme.color(Tone.Role.CARD);
        var ink = theme.color(Tone.Role.INK);
        var color = theme.color(ground);
        return Contrast.ratio(card, color) >= Contrast.ratio(ink, color) ? card : ink;
    }

    private static Tone.Hue byPlace(List<Organization> organizations, Organization own) {
        return SHIPPED.get(organizations.indexOf(own) % SHIPPED.size());
    }
}
