/// What is loaded, shown, chosen and searched: the one small object the screens share.
package hearing.ui.state;
