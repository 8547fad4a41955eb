package hearing.cli;

import hearing.io.DatasetReader;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.text.Texts;
import java.nio.file.Path;
import java.util.Optional;

/// Datasets from JSON files, and the shipped one.
final class JsonDatasets implements Datasets {
    @Override
    public Whole read(Optional<Path> file, Texts texts) throws BrokenDataset {
        var result = file.isPresent() ? DatasetReader.read(file.get()) : ShippedDataset.read();
        return switch (result) {
            case ReadResult.Loaded(var hearing, var warnings) ->
                new Whole(
                        hearing,
                        warnings.stream().map(warning -> warning.warning(texts)).toList());
            case ReadResult.Broken(var problems) ->
                throw new BrokenDataset(
                        problems.stream().map(problem -> problem.located(texts)).toList());
        };
    }
}
