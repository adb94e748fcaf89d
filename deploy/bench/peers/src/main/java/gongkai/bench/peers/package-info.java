/// Runs other people's readers of tables, for comparison.
@NullMarked
package gongkai.bench.peers;

import org.jspecify.annotations.NullMarked;
