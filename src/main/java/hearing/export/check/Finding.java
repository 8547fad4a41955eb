package hearing.export.check;

import hearing.chart.look.ColorVision;
import hearing.text.Texts;
import java.util.List;
import java.util.Optional;

/// One thing that keeps a chart from being published, and what does away with it where something does.
public sealed interface Finding {
    /// What does away with it.
    Optional<Cure> cure();

    /// What is wrong, naming the words or the mark.
    String sentence(Texts texts);

    /// Words of one size that is too small to be read.
    ///
    /// @param words all of them, in reading order
    /// @param points their size on paper
    record SmallText(List<String> words, double points, Optional<Cure> cure) implements Finding {
        /// Copies the words.
        public SmallText {
            words = List.copyOf(words);
        }

        @Override
        public String sentence(Texts texts) {
            return texts.get("check.small", Names.listed(words, texts), Names.beyond(words), Names.down(points));
        }
    }

    /// Words that lie on other words or on a mark that says something else.
    ///
    /// @param words the words
    /// @param other the other words, or what the mark says
    record Overlap(String words, String other, Optional<Cure> cure) implements Finding {
        @Override
        public String sentence(Texts texts) {
            return texts.get("check.overlap", Names.quoted(words, texts), Names.quoted(other, texts));
        }
    }

    /// Words that are not drawn to their end.
    ///
    /// @param words as far as they are drawn
    record Cut(String words, Optional<Cure> cure) implements Finding {
        @Override
        public String sentence(Texts texts) {
            return texts.get("check.cut", Names.quoted(words, texts));
        }
    }

    /// Words of the frame that are wanted but not drawn for want of room.
    ///
    /// @param words the words
    record LeftOut(String words, Optional<Cure> cure) implements Finding {
        @Override
        public String sentence(Texts texts) {
            return texts.get("check.left-out", Names.quoted(words, texts));
        }
    }

    /// Labels of marks that are not drawn for want of room: the marks are there, and nobody can tell what they are.
    ///
    /// @param labels all of them, in the order they were tried
    record Unlabelled(List<String> labels, Optional<Cure> cure) implements Finding {
        /// Copies the labels.
        public Unlabelled {
            labels = List.copyOf(labels);
        }

        @Override
        public String sentence(Texts texts) {
            return texts.get("check.unlabelled", Names.listed(labels, texts), Names.beyond(labels));
        }
    }

    /// What was said is nowhere on the chart, or its number is not.
    ///
    /// @param number as it was said
    record Unsaid(String number, Optional<Cure> cure) implements Finding {
        @Override
        public String sentence(Texts texts) {
            return texts.get("check.unsaid", Names.quoted(number, texts));
        }
    }

    /// A word that is broken inside for want of room.
    ///
    /// @param word the whole word
    record Broken(String word, Optional<Cure> cure) implements Finding {
        @Override
        public String sentence(Texts texts) {
            return texts.get("check.broken", Names.quoted(word, texts));
        }
    }

    /// Letters the charts' font does not have, which are drawn as boxes.
    ///
    /// @param words the texts they stand in
    /// @param letters the letters as code points, each once
    record StrangeLetters(List<String> words, List<Integer> letters, Optional<Cure> cure) implements Finding {
        /// Copies the lists.
        public StrangeLetters {
            words = List.copyOf(words);
            letters = List.copyOf(letters);
        }

        @Override
        public String sentence(Texts texts) {
            return texts.get("check.strange", Names.letters(letters), Names.listed(words, texts), Names.beyond(words));
        }
    }

    /// Words or a mark that reach over the edge.
    ///
    /// @param what the words, or what the mark says; empty for a line or shape that says nothing
    record OverTheEdge(String what, Optional<Cure> cure) implements Finding {
        @Override
        public String sentence(Texts texts) {
            return what.isEmpty() ? texts.get("check.edge.shape") : texts.get("check.edge", Names.quoted(what, texts));
        }
    }

    /// Words that do not stand out from what they are on.
    ///
    /// @param words the words
    /// @param contrast 1 to 21
    record FaintText(String words, double contrast, Optional<Cure> cure) implements Finding {
        @Override
        public String sentence(Texts texts) {
            return texts.get("check.faint.text", Names.quoted(words, texts), Names.down(contrast));
        }
    }

    /// A mark that does not stand out from the ground.
    ///
    /// @param mark what it says
    /// @param contrast 1 to 21
    record FaintMark(String mark, double contrast, Optional<Cure> cure) implements Finding {
        @Override
        public String sentence(Texts texts) {
            return texts.get("check.faint.mark", Names.quoted(mark, texts), Names.down(contrast));
        }
    }

    /// Two marks that only their colours tell apart, which some readers confuse.
    ///
    /// @param mark what the one says
    /// @param other what the other says
    /// @param vision who confuses them
    record ConfusableHues(String mark, String other, ColorVision vision, Optional<Cure> cure) implements Finding {
        @Override
        public String sentence(Texts texts) {
            var readers = texts.get(
                    switch (vision) {
                        case USUAL -> "check.hues.usual";
                        case NO_RED_CONES -> "check.hues.red";
                        case NO_GREEN_CONES -> "check.hues.green";
                        case NO_BLUE_CONES -> "check.hues.blue";
                    });
            return texts.get("check.hues", Names.quoted(mark, texts), Names.quoted(other, texts), readers);
        }
    }

    /// Nobody is named as the source.
    record NoSource(Optional<Cure> cure) implements Finding {
        @Override
        public String sentence(Texts texts) {
            return texts.get("check.source");
        }
    }
}
