/// Layouts that no reader was tuned on (留出集).
///
/// Whoever writes one here knows the official form and published reports, and has not looked at the
/// readers in `extract-service`; whoever works on a reader looks at the figures of this set, never
/// at its layouts or files. A layout that was looked at moves to the tuned-on set.
@NullMarked
package gongkai.bench.heldout;

import org.jspecify.annotations.NullMarked;
