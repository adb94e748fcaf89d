/// Tests of the held-out set itself; none looks at what a reader makes of it.
@NullMarked
package gongkai.bench.heldout;

import org.jspecify.annotations.NullMarked;
