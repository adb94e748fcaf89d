/// The validation set: it was held out for one release, and faults that it showed were mended.
///
/// Whoever works on a rule should not look at its sentences: they were written by somebody who had
/// not seen the rules, and measure only as long as nobody tunes a rule on them.
@NullMarked
package gongkai.bench.rules.validation;

import org.jspecify.annotations.NullMarked;
