package hearing.ui.exporting;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;

/// What the export sheet asks of the window around it.
///
/// @param folder where files go, remembered by whoever owns it
/// @param chooser lets the reader choose a folder, beginning with the present one; gives that back where none is chosen
/// @param opener shows a folder outside the program
/// @param background where files are written
public record ExportPlaces(
        ObjectProperty<Path> folder, UnaryOperator<Path> chooser, Consumer<Path> opener, Executor background) {}
