/// Reports and layouts that no reader was tuned on.
@NullMarked
package gongkai.bench.validation;

import org.jspecify.annotations.NullMarked;
