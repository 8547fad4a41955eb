package hearing.io;

import hearing.io.json.Findings;
import hearing.io.json.Phrase;
import hearing.io.json.Place;
import hearing.text.Texts;

/// One thing that is wrong with a dataset.
///
/// @param file the file's name
/// @param line from 1; 0 where the file could not be read at all
/// @param column from 1; 0 where the file could not be read at all
/// @param place where it stands in the dataset
/// @param what what is wrong and what was expected
public record Problem(String file, int line, int column, Place place, Phrase what) {
    static Problem of(String file, Findings.Finding finding) {
        var position = finding.position();
        return new Problem(file, position.line(), position.column(), finding.place(), finding.what());
    }

    static Problem ofWhole(String file, Phrase what) {
        return new Problem(file, 0, 0, Place.FILE, what);
    }

    /// One sentence: the place in words, what is wrong there and what was expected.
    public String sentence(Texts texts) {
        var words = what.in(texts);
        return place.equals(Place.FILE) ? words : texts.get("io.at", place.in(texts), words);
    }

    /// The same for what can be read all the same: `file:12:5: warning: sentence`.
    public String warning(Texts texts) {
        return file + ":" + line + ":" + column + ": " + texts.get("io.warning", sentence(texts));
    }

    /// The sentence after file, line and column, in the form editors and terminals link: `file:12:5: sentence`.
    public String located(Texts texts) {
        var where = line == 0 ? file : file + ":" + line + ":" + column;
        return where + ": " + sentence(texts);
    }
}
