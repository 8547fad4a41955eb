package hearing.export.publication;

import java.nio.file.Path;

/// A program that says what is in files.
final class LookInto {
    private LookInto() {}

    public static void main(String[] files) {
        for (var file : files) {
            System.out.println(PictureReader.read(Path.of(file)).getClass().getSimpleName());
        }
    }
}
