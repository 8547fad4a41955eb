package hearing.ui.chart;

import hearing.export.CopiedChart;
import hearing.export.request.ExportException;
import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts a chart on the clipboard: an opaque picture for documents, its description for text, and a page with both.
final class ChartClipboard {
    private ChartClipboard() {}

    static void copy(ChartCardViewModel card, ChartTools tools) {
        try {
            card.copied(tools.exporter()).ifPresent(chart -> {
                put(chart);
                tools.tell().accept(card.texts().get("chart.copied"));
            });
        } catch (ExportException failed) {
            tools.tell().accept(failed.sentence(card.texts()));
        }
    }

    private static void put(CopiedChart chart) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(chart.png())));
        content.putString(chart.text());
        content.putHtml(chart.html());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
