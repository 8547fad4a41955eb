import org.jspecify.annotations.NullMarked;

/// The hearing dashboard, from the JSON file to the screen and to paper.
@NullMarked
module hearing {
    requires atlantafx.base;
    requires java.desktop;
    requires java.prefs;
    requires java.xml;
    requires javafx.controls;
    requires javafx.fxml;
    // Not read by this module: what PDFBox and Commons Logging need and cannot ask for themselves.
    requires java.logging;
    requires jdk.unsupported;
    requires org.apache.commons.cli;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.controlsfx.controls;
    requires org.jspecify;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires tools.jackson.databind;

    exports hearing.app to
            javafx.graphics;

    opens hearing.ui.overview to
            javafx.fxml;
    opens hearing.ui.shell to
            javafx.fxml;
    opens hearing.ui.common to
            javafx.fxml;
    opens hearing.ui.opening to
            javafx.fxml;
    opens hearing.ui.shell.rail to
            javafx.fxml;
    opens hearing.ui.shell.search to
            javafx.fxml;
    opens hearing.ui.speaker to
            javafx.fxml;
    opens hearing.ui.asks to
            javafx.fxml;
    opens hearing.ui.print to
            javafx.fxml;
    opens hearing.ui.sources to
            javafx.fxml;
    opens hearing.ui.figure to
            javafx.fxml;
    opens hearing.ui.exporting.form to
            javafx.fxml;
    opens hearing.ui.exporting to
            javafx.fxml;
    opens hearing.ui.chart to
            javafx.fxml;
}
