/// Files without a drawing: a chart's numbers for a spreadsheet, and its words for reading aloud.
package hearing.export.table;
