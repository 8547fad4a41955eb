package hearing.ui.exporting;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What the export sheet asks of the window around it.
///
/// @param chooser lets the reader choose a folder, beginning with the present one; gives that back where none is chosen
/// @param opener shows a folder outside the program
/// @param background where files are written
public record ExportPlaces(UnaryOperator<Path> chooser, Consumer<Path> opener, Executor background) {}
