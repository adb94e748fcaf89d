/// From the neutral model to the report: sections, tables, figures, title, year and signature.
///
/// Labels settle rows and columns, never position alone; equations settle only what lost its
/// column, and what they settle is never called read.
@NullMarked
package gongkai.extract.engine.reading;

import org.jspecify.annotations.NullMarked;
