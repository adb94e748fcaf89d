/// What spreadsheets hold: sheets of cells with merged regions, numbers as they are displayed.
@NullMarked
package gongkai.extract.engine.format.sheet;

import org.jspecify.annotations.NullMarked;
