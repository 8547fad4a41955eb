/// A drawing as a file: the measure of the bundled font, and one painter for each format. The only package that knows
/// `java.awt`.
package hearing.export;
