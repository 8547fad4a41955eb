package hearing.cli.usage;

/// A command line that cannot be read or makes no sense, with its sentence.
public final class WrongUsage extends Exception {
    private static final long serialVersionUID = 1;

    private final String sentence;

    /// @param sentence what is wrong
    public WrongUsage(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// What is wrong, for a person.
    public String sentence() {
        return sentence;
    }
}
