@NullMarked
package gongkai.bench.rules;

import org.jspecify.annotations.NullMarked;
