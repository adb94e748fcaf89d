/// Reading at arm's length: what strangers wrote in formats that take a large library to open is
/// read in a process of its own, under a heap, and killed when its time is over. A crash, a hang or
/// a document that eats the memory costs that document, never the line.
///
/// Text and HTML are read in the caller's process: their readers are ours or jsoup's, bounded, and
/// a hundred times quicker than a process boundary.
@NullMarked
package gongkai.extract.engine.isolation;

import org.jspecify.annotations.NullMarked;
