package gongkai.validate.rule;

import gongkai.extract.report.Section;
import gongkai.validate.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of the text that a pattern matches.
///
/// @param match the match, in simplified characters
/// @param span the words as printed, and where they stand
/// @param sentence the sentence that they stand in, in simplified characters
/// @param at where they start in the sentence
public record Mention(MatchResult match, TextSpan span, String sentence, int at) {

  private static final String ENDS = "。！？\n";

  /// All matches in a report's sections, in order.
  public static List<Mention> of(ReportFacts facts, Pattern pattern) {
    var mentions = new ArrayList<Mention>();
    for (Section section : facts.report().sections()) {
      String text = Simplified.of(section.text());
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        mentions.add(mention(section, text, matcher.toMatchResult()));
      }
    }
    return mentions;
  }

  private static Mention mention(Section section, String text, MatchResult match) {
    int start = match.start();
    while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = match.end();
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String printed = section.text().substring(match.start(), match.end());
    return new Mention(
        match,
        new TextSpan(section.number(), match.start(), printed),
        text.substring(start, end),
        match.start() - start);
  }

  /// What stands before the words in their sentence.
  public String before() {
    return sentence.substring(0, at);
  }
}
