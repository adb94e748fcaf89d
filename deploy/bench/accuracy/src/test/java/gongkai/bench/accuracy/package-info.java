@NullMarked
package gongkai.bench.accuracy;

import org.jspecify.annotations.NullMarked;
