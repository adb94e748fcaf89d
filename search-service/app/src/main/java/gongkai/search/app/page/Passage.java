package gongkai.search.app.page;

import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Section;
import gongkai.validate.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A piece of a section's text that is marked the same throughout.
///
/// @param text the words
/// @param fact what was read from them, for people; empty where nothing was
/// @param findings the findings about them, worst first
/// @param endsFindings those of them that end here: their numbers are shown behind the words
public record Passage(
    String text, String fact, List<ShownFinding> findings, List<ShownFinding> endsFindings) {

  /// Whether nothing is marked.
  public boolean isPlain() {
    return fact.isEmpty() && findings.isEmpty();
  }

  /// How bad the worst finding is; empty where there is none.
  public String grade() {
    return findings.stream().findFirst().map(ShownFinding::grade).orElse("");
  }

  private record Mark(int start, int end, String fact, Optional<ShownFinding> finding) {}

  /// Cuts a section into paragraphs, and those into passages.
  static List<List<Passage>> paragraphs(
      Section section, List<NarrativeFact> facts, List<ShownFinding> findings) {
    var marks = new ArrayList<Mark>();
    for (NarrativeFact fact : facts) {
      if (fact.section() == section.number()) {
        mark(section.text(), fact.at(), fact.text(), told(fact), Optional.empty())
            .ifPresent(marks::add);
      }
    }
    for (ShownFinding finding : findings) {
      finding
          .finding()
          .span()
          .filter(span -> span.section() == section.number())
          .flatMap(span -> mark(section.text(), span, finding))
          .ifPresent(marks::add);
    }
    var paragraphs = new ArrayList<List<Passage>>();
    int start = 0;
    for (String line : section.text().split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(passages(section.text(), start, start + line.length(), marks));
      }
      start += line.length() + 1;
    }
    return paragraphs;
  }

  private static String told(NarrativeFact fact) {
    return fact.quantity()
        + " = "
        + fact.value().toPlainString()
        + (fact.unit().isEmpty() ? "" : " " + fact.unit())
        + (fact.approximate() ? "（约数）" : "");
  }

  private static Optional<Mark> mark(String text, TextSpan span, ShownFinding finding) {
    return mark(text, span.at(), span.text(), "", Optional.of(finding));
  }

  /// Words whose offset does not fit, because another version of the text was judged, are looked
  /// for; where they are not there, nothing is marked.
  private static Optional<Mark> mark(
      String text, int at, String words, String fact, Optional<ShownFinding> finding) {
    int start = text.startsWith(words, at) ? at : text.indexOf(words);
    return start < 0 || words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mark(start, start + words.length(), fact, finding));
  }

  private static List<Passage> passages(String text, int start, int end, List<Mark> marks) {
    var cuts = new TreeSet<Integer>(List.of(start, end));
    for (Mark mark : marks) {
      cuts.add(Math.clamp(mark.start(), start, end));
      cuts.add(Math.clamp(mark.end(), start, end));
    }
    var passages = new ArrayList<Passage>();
    int from = start;
    for (int to : cuts.tailSet(start, false)) {
      passages.add(passage(text.substring(from, to), from, to, marks));
      from = to;
    }
    return passages;
  }

  private static Passage passage(String text, int from, int to, List<Mark> marks) {
    var over = marks.stream().filter(mark -> mark.start() < to && mark.end() > from).toList();
    return new Passage(
        text,
        over.stream().map(Mark::fact).filter(fact -> !fact.isEmpty()).findFirst().orElse(""),
        findings(over),
        findings(over.stream().filter(mark -> mark.end() == to).toList()));
  }

  private static List<ShownFinding> findings(List<Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark.finding().stream())
        .sorted(Comparator.comparingInt(ShownFinding::number))
        .toList();
  }
}
