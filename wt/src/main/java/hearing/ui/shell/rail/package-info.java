/// The rail on the left: places to go to, language and appearance.
package hearing.ui.shell.rail;
