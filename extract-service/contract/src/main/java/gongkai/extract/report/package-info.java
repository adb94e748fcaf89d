/// The report model: one year's annual report of one institution, as extraction read it.
///
/// Every value says how it was come by ({@link gongkai.extract.report.CellState}) and where it was
/// printed ({@link gongkai.extract.report.Source}). Nothing in here judges the author.
@NullMarked
package gongkai.extract.report;

import org.jspecify.annotations.NullMarked;
