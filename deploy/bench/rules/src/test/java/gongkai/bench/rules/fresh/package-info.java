@NullMarked
package gongkai.bench.rules.fresh;

import org.jspecify.annotations.NullMarked;
