package hearing.chart.frame;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Printing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a chart draws, for its legend and its source line.
final class Drawn {
    private Drawn() {}

    /// The reference values.
    static List<Datum> data(ChartContent content) {
        return switch (content) {
            case ChartContent.GrowthLine chart -> chart.reference();
            case ChartContent.NumberCard chart -> chart.beside();
            case ChartContent.Comparison chart -> chart.readings();
            case ChartContent.UnitGrid chart -> chart.reference();
            case ChartContent.Timeline chart -> chart.readings();
            case ChartContent.Columns chart -> chart.columns();
            case ChartContent.Waffle chart -> chart.overTime();
            case ChartContent.Ladder chart -> chart.readings();
            case ChartContent.Bands chart -> chart.readings();
            case ChartContent.PartsBar chart -> chart.reference();
            case ChartContent.Checklist _, ChartContent.AskMatrix _, ChartContent.PrintOutcomes _ -> List.of();
        };
    }

    /// The accounts, in the order of the legend; none where the chart names them itself or its marks mean something
    /// else.
    static Set<Account> accounts(ChartContent content) {
        var accounts = EnumSet.noneOf(Account.class);
        data(content).forEach(datum -> accounts.add(datum.account()));
        switch (content) {
            // Their marks mean something else, or head columns with their names.
            case ChartContent.PrintOutcomes _, ChartContent.Checklist _ -> {}
            case ChartContent.AskMatrix _ -> accounts.add(Account.SAID);
            // what was said is no mark there, but words
            case ChartContent.NumberCard _ -> {}
            case ChartContent.OfFigure chart -> {
                accounts.add(Account.SAID);
                if (hasPrintedValue(chart.figure())) {
                    accounts.add(Account.PRINTED);
                }
            }
        }
        return accounts;
    }

    private static boolean hasPrintedValue(Figure figure) {
        return figure.printed().flatMap(Printing::value).isPresent();
    }
}
