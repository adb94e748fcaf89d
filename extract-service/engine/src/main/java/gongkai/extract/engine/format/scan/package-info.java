/// Pictures of pages: what is drawn and printed there, found in the dots.
@NullMarked
package gongkai.extract.engine.format.scan;

import org.jspecify.annotations.NullMarked;
