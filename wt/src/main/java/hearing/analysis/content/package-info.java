/// The numbers of each kind of chart, free of language, size and colour.
package hearing.analysis.content;
