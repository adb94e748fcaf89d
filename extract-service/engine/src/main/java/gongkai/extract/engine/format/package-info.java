/// The formats that are read, each one file behind {@link
/// gongkai.extract.engine.format.InputFormat}, recognised by their content, never by their name.
///
/// A new format is one class here and one line in {@link gongkai.extract.engine.format.Formats}.
@NullMarked
package gongkai.extract.engine.format;

import org.jspecify.annotations.NullMarked;
