package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Story;
import java.util.List;

/// The numbered lines of a text.
final class Lines {

  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨";

  private Lines() {}

  /// What stands before a line.
  ///
  /// @param number from 1
  static String mark(int number, boolean circled) {
    return circled ? String.valueOf(CIRCLED.charAt(number - 1)) : number + ".";
  }

  /// Takes the sentence about something out, and the line that it stood on if that was all of it.
  static void drop(Story story, String slot) {
    Draft draft = story.draft();
    draft
        .about(slot)
        .ifPresent(passage -> {
          passage.remove(slot);
          if (passage.sentences().isEmpty() && isNumbered(passage)) {
            for (List<Passage> passages :
                List.of(draft.overview, draft.improvement, draft.matters)) {
              if (passages.remove(passage)) {
                renumber(passages);
              }
            }
          }
        });
  }

  private static boolean isNumbered(Passage passage) {
    return passage.heading().matches("\\d\\.|[" + CIRCLED + "]");
  }

  private static void renumber(List<Passage> passages) {
    int number = 0;
    for (Passage passage : passages) {
      if (isNumbered(passage)) {
        number++;
        passage.headed(mark(number, !passage.heading().endsWith(".")));
      } else {
        number = 0;
      }
    }
  }
}
