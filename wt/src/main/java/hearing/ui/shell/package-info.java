/// The frame of the window: rail, bar, search, the page in the middle, opening of datasets, notices. Shows pages by
/// what [hearing.ui.state.HearingSession] says and knows none of them.
package hearing.ui.shell;
