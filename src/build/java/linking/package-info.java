/// A step of the build, no part of the program: links compiled classes ahead of their first use. `LinkAhead` goes
/// through
/// them, nest by nest; `LambdaClass` holds the lambdas of a nest, `LinkedMethods` what a record or a switch gets.
package linking;
