/// From the topics into the index: nothing is lost, and replays are harmless.
///
/// An offset is committed only after every record before it is settled: acknowledged by the index
/// item by item (a version that is too old counts as settled) and announced, or put aside as a dead
/// letter.
@NullMarked
package gongkai.search.app.line;

import org.jspecify.annotations.NullMarked;
