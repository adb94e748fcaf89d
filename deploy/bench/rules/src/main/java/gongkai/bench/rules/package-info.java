/// Makes up annual reports with errors planted in them, has them read and judged as `gongkai check`
/// does, and counts which errors are found and who is accused wrongly.
///
/// Whoever works on a rule should not look at the sentences of this package: they were written by
/// somebody who had not seen the rules, and measure only as long as nobody tunes a rule on them.
@NullMarked
package gongkai.bench.rules;

import org.jspecify.annotations.NullMarked;
