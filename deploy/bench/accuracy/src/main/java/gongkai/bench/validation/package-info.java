/// Layouts that faults of the readers are found with (验证集).
///
/// Whoever writes one here knows the official form and published reports, and has not looked at the
/// readers in `extract-service`; whoever works on a reader is told symptoms, and looks at the
/// figures of this set, never at its layouts or files. A layout that was looked at moves to the
/// tuned-on set.
@NullMarked
package gongkai.bench.validation;

import org.jspecify.annotations.NullMarked;
