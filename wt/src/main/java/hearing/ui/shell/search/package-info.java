/// The search over the whole hearing: the field in the bar and what it finds, under it.
package hearing.ui.shell.search;
