package hearing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;

/// What a screen tells whoever hears or reads it: the role, words, help and state of every visible node, in the order
/// of the scene graph. It asks as a screen reader asks and knows no class of the program.
public final class Spoken {
    private Spoken() {}

    /// A line for each node that says something, its parts apart by tabs.
    ///
    /// @param root from which on
    public static List<String> lines(Node root) {
        var lines = new ArrayList<String>();
        walk(root, false, lines);
        return lines;
    }

    /// Every word that is said or shown, without what says it.
    ///
    /// @param root from which on
    public static List<String> words(Node root) {
        return lines(root).stream()
                .flatMap(line -> Stream.of(line.split("\t")).skip(1))
                .map(part -> part.replaceFirst("^(shown|help): ", ""))
                .toList();
    }

    /// The first visible node of a role; empty where there is none.
    ///
    /// @param root from which on
    public static Optional<Node> find(Node root, AccessibleRole role) {
        if (!root.isVisible()) {
            return Optional.empty();
        }
        if (root.getAccessibleRole() == role) {
            return Optional.of(root);
        }
        return root instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> find(child, role).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static void walk(Node node, boolean drawn, List<String> lines) {
        if (!node.isVisible()) {
            return;
        }
        // Letters of a drawing are pieces of a picture: whoever hears it is told what its marks mean.
        if (!drawn || node.getAccessibleText() != null) {
            line(node).ifPresent(lines::add);
        }
        boolean inside = drawn || node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
        for (var child : children(node)) {
            walk(child, inside, lines);
        }
    }

    private static Optional<String> line(Node node) {
        var words = asked(node, AccessibleAttribute.TEXT);
        var parts = new ArrayList<String>();
        add(parts, "shown: ", shown(node), words);
        add(parts, "help: ", asked(node, AccessibleAttribute.HELP), "");
        if (words.isEmpty() && parts.isEmpty()) {
            return Optional.empty();
        }
        if (Boolean.TRUE.equals(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED))) {
            parts.add("selected");
        }
        if (node.isDisabled()) {
            parts.add("disabled");
        }
        var whole = Stream.concat(Stream.of(String.valueOf(node.getAccessibleRole()), words), parts.stream());
        return Optional.of(String.join("\t", whole.toList()));
    }

    private static void add(List<String> parts, String name, String words, String said) {
        if (!words.isEmpty() && !words.equals(said)) {
            parts.add(name + words);
        }
    }

    private static String asked(Node node, AccessibleAttribute attribute) {
        return plain((String) node.queryAccessibleAttribute(attribute));
    }

    private static String shown(Node node) {
        return switch (node) {
            case Labeled labeled -> plain(labeled.getText());
            case TextInputControl field -> plain(field.getText().isEmpty() ? field.getPromptText() : field.getText());
            default -> "";
        };
    }

    // In one line, and without the letters of icon fonts, which are no words.
    private static String plain(String words) {
        return words == null ? "" : words.strip().replace("\n", "\\n").replaceAll("\\p{Co}", "");
    }

    // What a control is made of repeats its words; what it has for a graphic has words of its own.
    private static List<Node> children(Node node) {
        return switch (node) {
            case TableRow<?> row -> row.getChildrenUnmodifiable();
            case Labeled labeled ->
                labeled.getGraphic() == null || labeled.getContentDisplay() == ContentDisplay.TEXT_ONLY
                        ? List.of()
                        : List.of(labeled.getGraphic());
            case TextInputControl _, ScrollBar _ -> List.of();
            case Parent parent -> parent.getChildrenUnmodifiable();
            default -> List.of();
        };
    }
}
