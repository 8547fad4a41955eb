package hearing.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/// Asks the system's loader for GTK, and X itself whether its display can be opened: the very calls JavaFX will
/// make, so that sockets, hosts and permissions need no second-guessing here.
final class NativeLibraries implements Display.Libraries {
    private static final String GTK = "libgtk-3.so.0";
    private static final String X = "libX11.so.6";

    @Override
    public boolean hasGtk() {
        return loads(GTK);
    }

    // Never unloaded: JavaFX is about to load the same, and GTK does not bear being unloaded.
    @SuppressWarnings("restricted")
    static boolean loads(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalCallerException forbidden) {
            // Native access is not ours to judge by; JavaFX has its own permission.
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    @Override
    @SuppressWarnings("restricted")
    public boolean answers() {
        try {
            var x = SymbolLookup.libraryLookup(X, Arena.global());
            var linker = Linker.nativeLinker();
            var open = linker.downcallHandle(
                    x.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var close = linker.downcallHandle(
                    x.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int _ = (int) close.invokeExact(display);
            return true;
        } catch (Throwable unknown) {
            // Where X cannot be asked, JavaFX is left to find out.
            return true;
        }
    }
}
