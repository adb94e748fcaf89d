/// Reports and layouts that no reader was tuned on.
@NullMarked
package gongkai.bench.heldout;

import org.jspecify.annotations.NullMarked;
