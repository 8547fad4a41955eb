package hearing.chart.layout.asks;

import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Palette;
import hearing.chart.look.Setting;
import hearing.model.Account;
import hearing.model.Ask;
import hearing.model.Hearing;
import hearing.model.Speaker;
import hearing.model.Theme;
import java.util.List;

/// What the two forms of the table of asks share.
final class AskHeads {
    private static final double INSIDE = 1.65;

    private AskHeads() {}

    /// A disc with a monogram.
    static List<Mark> disc(Hearing hearing, Speaker speaker, Point center, double radius, PlotContext context) {
        var hue = Palette.hue(hearing, speaker.organization());
        var font = new Mark.Font(size(speaker, radius, context), Mark.Weight.SEMIBOLD);
        var at = new Point(center.x(), context.letters().baselineAround(center.y(), font));
        return List.of(
                new Mark.Dot(center, radius, new Fill.Solid(hue, 1), Stroke.NONE, MarkMeaning.DECORATION),
                context.letters()
                        .line(
                                speaker.monogram(),
                                at,
                                new Setting(font, Palette.on(hue), Anchor.MIDDLE),
                                MarkMeaning.DECORATION));
    }

    /// Letters in keeping with the disc, but never too small to be read where readable ones go inside.
    private static double size(Speaker speaker, double radius, PlotContext context) {
        double least = context.type().least();
        double width = context.letters().width(speaker.monogram(), new Mark.Font(least, Mark.Weight.SEMIBOLD));
        double usual = radius * 0.85;
        return width <= INSIDE * radius ? Math.max(least, usual) : usual;
    }

    /// What a witness asked on a theme, in their own order.
    static List<Ask> asks(Hearing hearing, Speaker witness, Theme theme) {
        return hearing.asksOf(witness.id()).stream()
                .filter(ask -> ask.theme().equals(theme.id()))
                .toList();
    }

    /// What an ask's marks say.
    static MarkMeaning meaning(Hearing hearing, Ask ask, PlotContext context) {
        return new MarkMeaning(
                Account.SAID,
                hearing.theme(ask.theme()).name().in(context.locale()),
                ask.title().in(context.locale()),
                hearing.speaker(ask.speaker()).name());
    }
}
