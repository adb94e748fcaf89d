/// Tests of the validation set itself; none looks at what a reader makes of it.
@NullMarked
package gongkai.bench.validation;

import org.jspecify.annotations.NullMarked;
