/// What can be chosen about an export, and the form it is chosen in.
package hearing.ui.exporting.form;
