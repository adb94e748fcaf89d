/// Writes made-up reports in the formats and layouts that are found in the wild.
///
/// A report is made up in {@link gongkai.bench.printers.MadeUpReport} and printed by one of the
/// printers, so that what was printed is known to the last cell. What is printed here was looked at
/// while the readers were written: it is the set that they were tuned on.
///
/// Knows the form, not the readers.
@NullMarked
package gongkai.bench.printers;

import org.jspecify.annotations.NullMarked;
