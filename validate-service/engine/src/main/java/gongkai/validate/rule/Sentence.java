package gongkai.validate.rule;

import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Report;
import gongkai.extract.report.Section;
import gongkai.validate.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One sentence of a section, with the figures and claims that stand in it.
///
/// A full stop, a question or exclamation mark and a line feed end a sentence; a semicolon does
/// not. A simplified character stands where its traditional one does, so offsets are those of the
/// section.
///
/// @param section the section's number, 0 to 6
/// @param at where it starts in the section's text, in characters from 0
/// @param text its words in simplified characters, without the mark that ends it
/// @param printed the same as printed
/// @param facts figures and claims, in order; offsets as in the section
public record Sentence(
    int section, int at, String text, String printed, List<NarrativeFact> facts) {

  private static final String ENDS = "。！？\n";

  public Sentence {
    facts = List.copyOf(facts);
  }

  /// All sentences of a report, section by section.
  static List<Sentence> of(Report report) {
    var sentences = new ArrayList<Sentence>();
    for (Section section : report.sections()) {
      split(section, report.narrative(), sentences);
    }
    return List.copyOf(sentences);
  }

  private static void split(Section section, List<NarrativeFact> all, List<Sentence> sentences) {
    String text = Simplified.of(section.text());
    var facts =
        all.stream()
            .filter(fact -> fact.section() == section.number())
            .filter(fact -> section.text().startsWith(fact.text(), fact.at()))
            .sorted(Comparator.comparingInt(NarrativeFact::at))
            .toList();
    int next = 0;
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      int first = next;
      while (next < facts.size() && facts.get(next).at() < end) {
        next++;
      }
      if (!text.substring(start, end).isBlank()) {
        sentences.add(
            new Sentence(
                section.number(),
                start,
                text.substring(start, end),
                section.text().substring(start, end),
                facts.subList(first, next)));
      }
      start = end + 1;
    }
  }

  /// Where a figure's words start in {@link #text()}.
  public int start(NarrativeFact fact) {
    return fact.at() - at;
  }

  /// Where a figure's words end in {@link #text()}.
  public int end(NarrativeFact fact) {
    return Math.min(start(fact) + fact.text().length(), text.length());
  }

  /// Some of its words, where they stand in the section.
  public TextSpan span(int start, int end) {
    return new TextSpan(section, at + start, printed.substring(start, end));
  }
}
