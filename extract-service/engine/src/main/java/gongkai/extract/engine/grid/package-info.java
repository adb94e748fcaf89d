/// The neutral model between formats and reading: a flow of paragraphs and raw tables, each piece
/// with the place where it was printed.
///
/// Formats fill it and know nothing of the form; reading uses it and knows nothing of formats.
@NullMarked
package gongkai.extract.engine.grid;

import org.jspecify.annotations.NullMarked;
