package hearing.export.publication;

/// The program's version. A test holds it equal to the project's.
public final class Version {
    /// As in `0.1.0`.
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
