package hearing.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The dataset that comes with the program, held against values typed in by hand from the record and the article.
class ShippedDatasetTest {
    @Test
    void is_whole() {
        assertThat(ShippedDataset.read()).isInstanceOf(ReadResult.Loaded.class);
    }
}
