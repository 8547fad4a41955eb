package hearing.ui;

import hearing.chart.drawing.Theme;
import hearing.io.*;
import hearing.model.value.Id;
import hearing.ui.state.Page;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.*;

public class ScratchShots {
    public static void main(String[] a) throws Exception {
        var h = ((ReadResult.Loaded) ShippedDataset.read()).hearing();
        for (int w : new int[] {1280, 960})
            for (var t : Theme.values())
                for (var l : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
                    if ((w == 960) == (t == Theme.LIGHT) && a.length == 0) continue;
                    var view = new Screens.View(w, w == 1280 ? 800 : 640, t, l);
                    Screens.save(
                            Screens.window(h, new Page.SpeakerPanel(new Id("michael-intrator")), view, root -> {
                                ((Button) root.lookup("#exportButton")).fire();
                            }),
                            Path.of("/tmp/shots/export-" + w + "-" + t + "-" + l + ".png"));
                }
        System.exit(0);
    }
}
