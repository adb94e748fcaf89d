@NullMarked
package gongkai.bench.rules.heldout;

import org.jspecify.annotations.NullMarked;
