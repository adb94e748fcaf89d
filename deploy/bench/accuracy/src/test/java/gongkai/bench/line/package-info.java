/// Tests of what the bench of the whole line reports.
@NullMarked
package gongkai.bench.line;

import org.jspecify.annotations.NullMarked;
