/// Prints reports whose every cell is known, reads them, and counts what was read right.
@NullMarked
package gongkai.bench.accuracy;

import org.jspecify.annotations.NullMarked;
