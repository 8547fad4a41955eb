package hearing.export.png;

/// A shape and its colour, in the pixels of the file.
record Ink(Edges shape, Pigment pigment) {
    /// Whether any of it can be in the rows from `first` up to `end`, which is not among them.
    boolean reaches(int first, int end) {
        return shape.top() < end && shape.bottom() > first;
    }
}
