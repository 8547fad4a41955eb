/// What keeps a chart from being published as it is: words too small, cut, faint or on each other, colours that are
/// confused, a source that is missing; and what to do about it.
package hearing.export.check;
