/// The extraction engine: the bytes of a document in, a report or the reason why not out.
///
/// Start at {@link gongkai.extract.engine.Extractor}. Nothing here knows Kafka, HTTP or a
/// framework.
@NullMarked
package gongkai.extract.engine;

import org.jspecify.annotations.NullMarked;
