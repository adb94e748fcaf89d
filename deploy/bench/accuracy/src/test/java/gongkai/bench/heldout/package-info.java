@NullMarked
package gongkai.bench.heldout;

import org.jspecify.annotations.NullMarked;
