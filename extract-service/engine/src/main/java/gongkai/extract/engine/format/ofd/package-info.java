/// OFD, the fixed layout of the state (GB/T 33190-2016): pages of text objects and paths.
@NullMarked
package gongkai.extract.engine.format.ofd;

import org.jspecify.annotations.NullMarked;
