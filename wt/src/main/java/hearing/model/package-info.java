/// A hearing and its figures: who said which number in which words, how print carried it, and what reference data say.
/// Records and sealed types, valid from birth. Knows nothing but the JDK and its own values.
package hearing.model;
