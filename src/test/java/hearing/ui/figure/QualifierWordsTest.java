package hearing.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.value.Qualifier;
import org.junit.jupiter.api.Test;

class QualifierWordsTest {
    @Test
    void finds_the_words_that_stand_for_several_of_a_magnitude() {
        assertThat(QualifierWords.split("it takes hundreds of thousands of parts", Qualifier.SEVERAL))
                .contains(new QualifierWords.Split("it takes ", "hundreds of thousands", " of parts"));
        assertThat(QualifierWords.split("des centaines de milliers de pièces", Qualifier.SEVERAL))
                .contains(new QualifierWords.Split("des ", "centaines de milliers", " de pièces"));
    }

    @Test
    void finds_the_words_that_carry_the_qualifier() {
        assertThat(QualifierWords.split("we run more than 30 data centers", Qualifier.MORE_THAN))
                .contains(new QualifierWords.Split("we run ", "more than", " 30 data centers"));
    }

    @Test
    void finds_whole_words_only() {
        assertThat(QualifierWords.split("moreover, 30 of them", Qualifier.MORE_THAN))
                .isEmpty();
    }

    @Test
    void has_nothing_to_mark_in_an_exact_number() {
        assertThat(QualifierWords.split("about 30", Qualifier.EXACT)).isEmpty();
    }
}
