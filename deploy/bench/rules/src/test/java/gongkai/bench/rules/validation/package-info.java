@NullMarked
package gongkai.bench.rules.validation;

import org.jspecify.annotations.NullMarked;
