/// The formats that are read, each one file behind {@link
/// gongkai.extract.engine.format.InputFormat}, recognised by their content, never by their name.
///
/// A new format is one class here, its reader in a package below, and a line in {@link
/// gongkai.extract.engine.format.Formats}; what else it touches is listed in the service's README.
@NullMarked
package gongkai.extract.engine.format;

import org.jspecify.annotations.NullMarked;
