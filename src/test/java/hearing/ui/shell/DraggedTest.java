package hearing.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraggedTest {
    @Test
    void a_file_is_one_that_can_be_opened() {
        assertThat(Dragged.of(List.of(new File("/a/b.json")))).isEqualTo(new Dragged.OneFile(Path.of("/a/b.json")));
    }

    // The sign for a lost letter, and half of a letter, which no system can name.
    @ParameterizedTest
    @ValueSource(strings = {"/a/\ufffd.json", "/a/\ud800.json"})
    void a_file_whose_name_has_lost_a_letter_is_said_to_be_one(String name) {
        var dragged = Dragged.of(List.of(new File(name)));
        assertThat(dragged).isEqualTo(new Dragged.Nameless(name));
        assertThat(dragged.sentence(Texts.of(Locale.ENGLISH))).startsWith("“" + name + "” did not come through whole");
        assertThat(dragged.sentence(Texts.of(Locale.FRENCH))).contains("n’est pas parvenu en entier");
    }
}
