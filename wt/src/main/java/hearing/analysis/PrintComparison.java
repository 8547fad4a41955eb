package hearing.analysis;

import hearing.model.Citation;
import hearing.model.Claim;
import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.value.Id;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What print made of the hearing, claim by claim.
///
/// A claim is a figure that was printed or a [Claim] of the dataset. How print carried a single ask is no claim of its
/// own: lists of asks are figures, and their items would be counted twice.
public final class PrintComparison {
    private final List<PrintedClaim> claims;

    /// @param hearing the dataset
    public PrintComparison(Hearing hearing) {
        var figures = hearing.figures().stream().flatMap(PrintComparison::ofFigure);
        var others = hearing.claims().stream().map(PrintComparison::ofClaim);
        this.claims = Stream.concat(figures, others)
                .sorted(Comparator.comparingInt(PrintComparison::line))
                .toList();
    }

    /// All claims, in the order of the printed lines; those without a line last.
    public List<PrintedClaim> claims() {
        return claims;
    }

    /// The claims print gives to a speaker, in the order of the printed lines.
    public List<PrintedClaim> of(Id speaker) {
        return claims.stream()
                .filter(claim -> claim.speaker().equals(Optional.of(speaker)))
                .toList();
    }

    /// The claims of each group, from same to changed; every group is there.
    public Map<Difference.Outcome, List<PrintedClaim>> byOutcome() {
        var groups = new EnumMap<Difference.Outcome, List<PrintedClaim>>(Difference.Outcome.class);
        for (var outcome : Difference.Outcome.values()) {
            groups.put(
                    outcome,
                    claims.stream().filter(claim -> claim.outcome() == outcome).toList());
        }
        return groups;
    }

    /// The claims with each difference, in the order of [Difference]; a claim with two stands twice. Only the
    /// differences that occur.
    public Map<Difference, List<PrintedClaim>> byDifference() {
        var groups = new LinkedHashMap<Difference, List<PrintedClaim>>();
        for (var difference : Difference.values()) {
            var found = claims.stream()
                    .filter(claim -> claim.differences().contains(difference))
                    .toList();
            if (!found.isEmpty()) {
                groups.put(difference, found);
            }
        }
        return groups;
    }

    /// How many claims are in a group.
    public int count(Difference.Outcome outcome) {
        return (int) claims.stream().filter(claim -> claim.outcome() == outcome).count();
    }

    private static Stream<PrintedClaim> ofFigure(Figure figure) {
        return figure.printed().stream()
                .map(printed -> new PrintedClaim(
                        figure.id(),
                        figure.title(),
                        Optional.of(figure.speaker()),
                        Optional.of(figure),
                        Optional.of(figure.said().value()),
                        Optional.of(figure.said().citation()),
                        printed));
    }

    private static PrintedClaim ofClaim(Claim claim) {
        return new PrintedClaim(
                claim.id(),
                claim.title(),
                claim.speaker(),
                Optional.empty(),
                Optional.empty(),
                claim.record(),
                claim.printed());
    }

    private static int line(PrintedClaim claim) {
        Citation citation = claim.printed().citation();
        return citation.line().orElse(Integer.MAX_VALUE);
    }
}
