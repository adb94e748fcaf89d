package gongkai.bench.rules;

import java.util.Map;

/// A sentence that no true report has.
///
/// @param slot what it is about
/// @param sentence its words, in the syntax of {@link Filling}
public record WrongWords(String slot, String sentence) {

  /// Puts it in the place of the sentence about the same, or behind the one about something else.
  ///
  /// @return the sentence as it is printed
  public String say(Story story, String host) {
    String printed = story.draft().filling.fill(sentence, Map.of());
    story.say(slot, host, printed);
    return printed;
  }
}
