@NullMarked
package gongkai.bench.validation;

import org.jspecify.annotations.NullMarked;
