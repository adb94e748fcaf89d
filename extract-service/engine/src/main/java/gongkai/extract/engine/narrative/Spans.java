package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.ArrayList;

/// The words that a figure's quantity was known by: what a fact shows as its text.
final class Spans {

  private Spans() {}

  /// From the first word that the quantity was known by to the last.
  static Passage.Printed of(Passage text, Occurrence occurrence) {
    var words = new ArrayList<Word>(occurrence.actions());
    Word noun = occurrence.noun();
    if (noun != null) {
      words.add(noun);
    }
    words.addAll(Applicants.in(occurrence));
    if (occurrence.figure().unit().equals("%")) {
      occurrence.before().stream().filter(Measures::isRate).forEach(words::add);
    }
    int start = occurrence.figure().start();
    int end = occurrence.figure().end();
    for (Word word : words) {
      start = Math.min(start, word.start());
      end = Math.max(end, word.end());
    }
    for (Word word : occurrence.before()) {
      boolean adjoins = word.end() == start;
      if (adjoins
          && (word.sense() == Sense.SUM
              || word.sense() == Sense.WEBSITE
              || word.sense() == Sense.NEW_MEDIA)) {
        start = word.start();
      }
    }
    return text.printed(start, end);
  }
}
