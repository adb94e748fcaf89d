/// Files made to do harm, and what becomes of them.
@NullMarked
package gongkai.extract.engine.hostile;

import org.jspecify.annotations.NullMarked;
