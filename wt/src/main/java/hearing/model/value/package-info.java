/// The smallest parts of the model: ids, texts in several languages, dates of any precision, units, quantities and
/// their qualifiers. Valid from birth: a constructor refuses what makes no sense. Knows nothing but the JDK.
package hearing.model.value;
