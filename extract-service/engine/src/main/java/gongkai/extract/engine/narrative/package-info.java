/// Reads the figures and claims of a report's narrative (总体情况 and its neighbours) as facts.
///
/// The way of a sentence: [Passage] takes spaces and quotation marks out, [Scanner] cuts it into
/// words, figures, years and breaks, [Occurrence] says what stands around one figure, [Measures]
/// say which quantity that makes it, [Subjects] whose it is, and [Claims] read what is said without
/// a number. A quantity is one line in [Measures]; a way to say it is one word in [Vocabulary].
@NullMarked
package gongkai.extract.engine.narrative;

import org.jspecify.annotations.NullMarked;
