package hearing.app;

import hearing.ui.Screens;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// What a file manager drags. JavaFX has no public way to make a [Dragboard], and its headless platform none to drag
/// from another program, so what lies behind a board is answered here.
final class Dragging {
    private Dragging() {}

    /// Files from another program, which may be copied, moved or linked.
    static Dragboard files(Path... files) {
        return board(Map.of(
                DataFormat.FILES, Stream.of(files).map(Path::toFile).toList(),
                DataFormat.URL, files[0].toUri().toString()));
    }

    /// Words from another program.
    static Dragboard words() {
        return board(Map.of(DataFormat.PLAIN_TEXT, "words"));
    }

    private static Dragboard board(Map<DataFormat, Object> content) {
        InvocationHandler answers = (_, asked, arguments) -> switch (asked.getName()) {
            case "getTransferModes" -> Set.of(TransferMode.ANY);
            case "getContentTypes" -> content.keySet();
            case "hasContent" -> content.containsKey((DataFormat) arguments[0]);
            case "getContent" -> content.get((DataFormat) arguments[0]);
            default -> throw new UnsupportedOperationException(asked.getName());
        };
        // Boards are made on the JavaFX thread only.
        return Screens.onFxThread(() -> {
            var peer = Class.forName("com.sun.javafx.tk.TKClipboard");
            return (Dragboard) Class.forName("com.sun.javafx.scene.input.DragboardHelper")
                    .getMethod("createDragboard", peer)
                    .invoke(null, Proxy.newProxyInstance(peer.getClassLoader(), new Class<?>[] {peer}, answers));
        });
    }
}
