package hearing.io;

import static hearing.io.Broken.json;
import static hearing.io.Broken.problems;
import static hearing.io.Broken.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileProblemsTest {
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    @Test
    void reads_a_file(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("whole.json"), TinyHearing.json());

        assertThat(DatasetReader.read(file)).isInstanceOf(ReadResult.Loaded.class);
    }

    // As some systems write them: the letter e, then its accent.
    @Test
    void accents_behind_their_letters_become_one_with_them() {
        var apart = TinyHearing.json().replace("Une petite audition sur de petites machines", "E\u0301nergie");

        var read = (ReadResult.Loaded) TinyHearing.read(apart);

        assertThat(read.hearing().about().title().in(Locale.FRENCH)).isEqualTo("\u00c9nergie");
    }

    @Test
    void a_text_may_have_the_sign_for_an_unknown_letter() {
        var unknown = TinyHearing.json().replace("Une petite audition sur de petites machines", "Mot \ufffd");

        var read = (ReadResult.Loaded) TinyHearing.read(unknown);

        assertThat(read.hearing().about().title().in(Locale.FRENCH)).isEqualTo("Mot \ufffd");
    }

    @Test
    void a_file_that_is_missing_or_a_folder_is_one_sentence(@TempDir Path folder) {
        var missing = folder.resolve("missing.json");

        assertThat(located(DatasetReader.read(missing)))
                .isEqualTo(missing + ": there is no such file; check its name and folder");
        assertThat(located(DatasetReader.read(folder))).isEqualTo(folder + ": this is a folder; choose a file");
    }

    @Test
    void a_file_that_cannot_be_read_is_one_sentence() {
        assertThat(located(DatasetReader.read(failing(new AccessDeniedException("a.json")), "a.json")))
                .isEqualTo("a.json: the program may not read this file; check its permissions");
        assertThat(located(DatasetReader.read(failing(new IOException("device gone")), "a.json")))
                .isEqualTo("a.json: the file cannot be read (device gone); check that it is still there");
    }

    @Test
    void an_empty_file_is_one_sentence() {
        assertThat(sentences("")).containsExactly("the file is empty; a dataset in JSON is expected");
        assertThat(sentences("\ufeff \n")).containsExactly("the file is empty; a dataset in JSON is expected");
    }

    @Test
    void a_file_over_20_mb_is_refused() {
        var large = InputStream.nullInputStream();
        assertThat(located(DatasetReader.read(large, "a.json"))).contains("is empty");
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThat(located(DatasetReader.read(endless, "a.json")))
                .isEqualTo("a.json: the file is larger than 20\u00a0MB, which no dataset is; choose another");
    }

    @Test
    void another_encoding_is_named_with_its_place() {
        var latin = new ByteArrayInputStream("{\n \"é\": 1}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(located(DatasetReader.read(latin, "a.json")))
                .isEqualTo("a.json:2:3: the file is not UTF-8 from here on; save it as UTF-8");
        var cut = new ByteArrayInputStream(new byte[] {'"', (byte) 0xc3});
        assertThat(located(DatasetReader.read(cut, "a.json"))).startsWith("a.json:1:2: the file is not UTF-8");
        var wide = new ByteArrayInputStream(TinyHearing.json().getBytes(StandardCharsets.UTF_16));
        assertThat(located(DatasetReader.read(wide, "a.json"))).startsWith("a.json:1:1: the file is not UTF-8");
    }

    @Test
    void what_is_not_json_is_one_sentence_at_its_place() {
        assertThat(located("{\n  \"a\": tru\n}")).startsWith("tiny.json:2:").contains("this is not JSON from");
        assertThat(located("{\n  \"a\": 1;\n}")).startsWith("tiny.json:2:9: this is not JSON from “;” on;");
        assertThat(located("{ \"a\": 1, }")).startsWith("tiny.json:1:11: this is not JSON from “}” on;");
        assertThat(located("{ \"a\": \"b"))
                .isEqualTo(
                        "tiny.json:1:10: the file ends in the middle; a closing bracket or quotation mark is missing");
        assertThat(located("{}\n{}"))
                .isEqualTo("tiny.json:2:1: the dataset has ended before this; remove what follows");
        assertThat(located("{ \"a\": 01 }")).startsWith("tiny.json:1:").contains("this is not JSON");
        assertThat(located("\u0000")).startsWith("tiny.json:1:1: ");
        assertThat(located(json("\"Salle 1\"", "\"Salle\n1\""))).startsWith("tiny.json:10:");
    }

    @Test
    void absurd_nesting_and_absurd_numbers_of_values_are_refused() {
        assertThat(located("[".repeat(1_000_000)))
                .isEqualTo("tiny.json:1:66: the brackets are nested more than 64 deep, which no dataset needs");
        assertThat(located("{\"a\":".repeat(100_000))).contains("nested more than 64 deep");
        assertThat(located("[" + "1,".repeat(1_000_000) + "1]"))
                .endsWith("the file holds more than a million values, which no dataset does");
    }

    @Test
    void thousands_of_problems_end_in_a_count() {
        var fields = new StringBuilder();
        for (int number = 0; number < 1_500; number++) {
            fields.append("\"unheard-of-").append(number).append("\": 1,\n");
        }

        var problems = problems(json("\"format\"", fields + "\"format\""));

        assertThat(problems).hasSize(1_001);
        assertThat(problems.getLast().sentence(ENGLISH))
                .isEqualTo("there are 500 more problems; mend the first thousand and try again");
    }

    @Test
    void text_of_the_file_is_quoted_short_and_on_one_line() {
        assertThat(sentences(json("\"AS\"", "\"" + "A\\u202e".repeat(1000) + "\"")))
                .containsExactly("speaker “ada-stone”, monogram: a monogram is one to three letters, not “"
                        + "A\ufffd".repeat(30) + "…”");
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
    }

    private static String located(String json) {
        return located(TinyHearing.read(json));
    }

    private static String located(ReadResult result) {
        var problems = ((ReadResult.Broken) result).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst().located(ENGLISH);
    }
}
