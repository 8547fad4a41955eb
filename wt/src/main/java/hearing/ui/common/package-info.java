/// What every screen needs and none owns: loading of views, background jobs, notices, names of style classes.
package hearing.ui.common;
