/// Reports and layouts that faults of the readers are found with (验证集): once held out, so that no
/// reader was tuned on them.
///
/// Whoever works on a reader is told symptoms, and looks at the figures of this set, never at its
/// layouts or files. A layout that was looked at moves to the tuned-on set.
@NullMarked
package gongkai.bench.validation;

import org.jspecify.annotations.NullMarked;
