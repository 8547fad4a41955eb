package hearing.ui.exporting;

import hearing.export.request.ExportException;
import hearing.text.Texts;

/// What a failure of the work means for the sheet.
final class Failures {
    private Failures() {}

    static ExportStep step(Exception failure, String file, Texts texts) {
        return switch (failure) {
            case ExportException export
            when export.failure() == ExportException.Failure.EXISTS ->
                new ExportStep.Asking(texts.get("exporting.exists", file));
            case ExportException export -> new ExportStep.Choosing(export.sentence(texts));
            default -> new ExportStep.Choosing(texts.get("exporting.failed", failure.toString()));
        };
    }
}
