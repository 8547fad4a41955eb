package hearing.ui.opening;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// What opening asks of the program around it.
///
/// @param chooser lets the reader choose a file; empty where they choose none
/// @param reader reads a dataset, on any thread
/// @param background where it is read
public record OpeningPlaces(Supplier<Optional<Path>> chooser, Function<Path, Opened> reader, Executor background) {}
