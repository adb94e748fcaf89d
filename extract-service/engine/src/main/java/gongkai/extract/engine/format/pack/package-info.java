/// Files that are ZIPs of XML parts: unpacked and parsed under limits, without entities, without
/// anything outside the file.
///
/// Knows no format; a format asks for its parts by name.
@NullMarked
package gongkai.extract.engine.format.pack;

import org.jspecify.annotations.NullMarked;
