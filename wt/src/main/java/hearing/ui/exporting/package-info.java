/// The export sheet: a chart as it will be in the file, the choices for it, and the writing of it.
package hearing.ui.exporting;
