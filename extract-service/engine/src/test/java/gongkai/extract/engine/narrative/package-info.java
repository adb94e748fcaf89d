/// Tests of the narrative reader.
@NullMarked
package gongkai.extract.engine.narrative;

import org.jspecify.annotations.NullMarked;
