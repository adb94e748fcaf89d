/// How the benches read what was printed.
@NullMarked
package gongkai.bench.reading;

import org.jspecify.annotations.NullMarked;
