/// Reading and judging together, with no server between: text in, findings out.
@NullMarked
package gongkai.e2e.engines;

import org.jspecify.annotations.NullMarked;
