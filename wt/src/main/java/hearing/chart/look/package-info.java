/// How things look in every chart: how words are set and broken into lines, what said, printed, reference and derived
/// numbers look like, how qualifiers are drawn, whose colour is whose, and where direct labels go.
package hearing.chart.look;
