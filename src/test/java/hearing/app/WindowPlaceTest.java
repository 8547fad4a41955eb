package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D BESIDE = new Rectangle2D(1920, 0, 1280, 1024);
    private static final Dimension2D LEAST = new Dimension2D(960, 640);

    @Test
    void a_place_is_on_a_screen_while_its_top_can_be_taken_hold_of() {
        var screens = List.of(SCREEN);
        assertThat(place(100, 100, 1000, 700).screen(screens)).contains(SCREEN);
        assertThat(place(1800, 100, 1000, 700).screen(screens)).contains(SCREEN);
        assertThat(place(1801, 100, 1000, 700).screen(screens)).isEmpty();
        assertThat(place(-880, 100, 1000, 700).screen(screens)).contains(SCREEN);
        assertThat(place(-881, 100, 1000, 700).screen(screens)).isEmpty();
        assertThat(place(100, -1, 1000, 700).screen(screens)).isEmpty();
        assertThat(place(100, 960, 1000, 700).screen(screens)).isEmpty();
        assertThat(place(1e9, 1e9, 1000, 700).screen(screens)).isEmpty();
    }

    @Test
    void of_two_screens_it_is_on_the_one_that_shows_more_of_its_top() {
        var screens = List.of(SCREEN, BESIDE);
        assertThat(place(2500, 100, 1000, 700).screen(screens)).contains(BESIDE);
        // 420 pixels on the first, 580 on the second.
        assertThat(place(1500, 100, 1000, 700).screen(screens)).contains(BESIDE);
        assertThat(place(1300, 100, 1000, 700).screen(screens)).contains(SCREEN);
    }

    @Test
    void a_screen_that_has_gone_holds_nothing() {
        assertThat(place(2500, 100, 1000, 700).screen(List.of(SCREEN))).isEmpty();
        assertThat(place(2500, 100, 1000, 700).screen(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // As it was, also pushed half off its screen.
        "100, 100, 1000, 700, 100, 100, 1000, 700",
        "1500, 900, 1000, 700, 1500, 900, 1000, 700",
        "-500, 0, 1000, 700, -500, 0, 1000, 700",
        // Too large: the whole screen.
        "100, 100, 1e9, 1e9, 0, 0, 1920, 1080",
        "-1e9, 0, 2e9, 700, 0, 0, 1920, 700",
        "100, 100, 1000, 32767, 100, 0, 1000, 1080",
        // Too small: as large as the least, and moved where that would not fit.
        "100, 100, 200, 1, 100, 100, 960, 640",
        "1700, 900, 200, 1, 960, 440, 960, 640",
    })
    void its_size_fits_the_screen(
            double x, double y, double width, double height, double toX, double toY, double toWidth, double toHeight) {
        assertThat(place(x, y, width, height).within(SCREEN, LEAST)).isEqualTo(place(toX, toY, toWidth, toHeight));
    }

    @Test
    void on_a_screen_beside_the_first_it_stays_there() {
        assertThat(place(2000, 50, 1e9, 1e9).within(BESIDE, LEAST)).isEqualTo(place(1920, 0, 1280, 1024));
    }

    @Test
    void it_stays_maximized() {
        var place = new WindowPlace(new Rectangle2D(0, 0, 1e9, 700), true);
        assertThat(place.within(SCREEN, LEAST).maximized()).isTrue();
    }

    private static WindowPlace place(double x, double y, double width, double height) {
        return new WindowPlace(new Rectangle2D(x, y, width, height), false);
    }
}
