/// Makes up annual reports with errors planted in them, has them read and judged as `gongkai check`
/// does, and counts which errors are found and who is accused wrongly.
///
/// This is what all sets of such reports are written against ({@link
/// gongkai.bench.rules.Contents}); each is a package of its own, and {@link
/// gongkai.bench.rules.ErrorSet} names them.
@NullMarked
package gongkai.bench.rules;

import org.jspecify.annotations.NullMarked;
