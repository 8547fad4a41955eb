package hearing.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What the frame asks of the program around it.
///
/// @param choose lets the reader choose a dataset's file
/// @param load loads a dataset from a file
/// @param export opens the export of the session's chosen chart
public record ShellActions(Runnable choose, Consumer<Path> load, Runnable export) {}
