/// How Chinese text is compared: every phrase is found, whatever its spacing, width and letter
/// case.
///
/// Pure functions; the index is told the same folding as data, so that what the index finds and
/// what the pages mark are the same.
@NullMarked
package gongkai.search.app.text;

import org.jspecify.annotations.NullMarked;
