/// What word processors write: numbering, styles, tables by the edges of their cells.
@NullMarked
package gongkai.extract.engine.format.word;

import org.jspecify.annotations.NullMarked;
