package hearing.ui.common;

import java.util.concurrent.Callable;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.util.Subscription;

/// The one owner of all that a view, the views included in it and their view-models follow beyond themselves: the
/// session, the window, the folder of exports. It begins when the view is loaded, and whoever shows the view ends it:
/// what outlives a view then holds nothing of it.
public final class Lifetime {
    private Subscription bonds = Subscription.EMPTY;

    /// Ends `bond` with the view.
    public void add(Subscription bond) {
        bonds = bonds.and(bond);
    }

    /// A value that follows others as long as the view lives.
    public <T> ObjectBinding<T> derive(Callable<T> value, Observable... followed) {
        var derived = Bindings.createObjectBinding(value, followed);
        add(derived::dispose);
        return derived;
    }

    /// Ends everything; a second time there is nothing left to end.
    public void end() {
        var ended = bonds;
        bonds = Subscription.EMPTY;
        ended.unsubscribe();
    }
}
