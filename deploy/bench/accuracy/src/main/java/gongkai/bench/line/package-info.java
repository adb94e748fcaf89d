/// Sends made-up reports through the whole line, on embedded servers, and measures what they cost.
@NullMarked
package gongkai.bench.line;

import org.jspecify.annotations.NullMarked;
