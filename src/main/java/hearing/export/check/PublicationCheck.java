package hearing.export.check;

import hearing.chart.Charts;
import hearing.export.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Whether a chart can be published as it is.
public final class PublicationCheck {
    private final Charts charts;

    /// @param charts lays charts out anew, to see whether a cure helps
    public PublicationCheck(Charts charts) {
        this.charts = charts;
    }

    /// What keeps a chart from being published; empty where nothing does. A file without a drawing has nothing that
    /// could be badly drawn, and always names its sources.
    public List<Finding> of(Publication publication) {
        if (!publication.request().format().isPicture()) {
            return List.of();
        }
        var cures = new Cures(charts, publication);
        var findings = new ArrayList<Finding>();
        for (Rule rule : List.<Rule>of(
                TextRules::small,
                TextRules::overlapping,
                TextRules::cut,
                TextRules::broken,
                TextRules::unlabelled,
                SaidRules::unsaid)) {
            findings.addAll(cured(rule, publication, cures::bySize));
        }
        for (Rule rule : List.<Rule>of(TextRules::faint, MarkRules::faint, MarkRules::confusable)) {
            findings.addAll(cured(rule, publication, cures::byTheme));
        }
        findings.addAll(TextRules.strange(publication, Optional.empty()));
        findings.addAll(cured(PublicationCheck::source, publication, cures::bySource));
        return findings;
    }

    private static List<Finding> cured(Rule rule, Publication publication, Function<Rule, Optional<Cure>> cure) {
        return rule.isKept(publication) ? List.of() : rule.findings(publication, cure.apply(rule));
    }

    private static List<Finding> source(Publication publication, Optional<Cure> cure) {
        boolean wanted = publication.request().appearance().frame().source();
        boolean named = !publication.drawing().frame().source().isBlank();
        return wanted && named ? List.of() : List.of(new Finding.NoSource(cure));
    }
}
