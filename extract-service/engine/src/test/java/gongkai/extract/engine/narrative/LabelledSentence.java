package gongkai.extract.engine.narrative;

import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Section;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A sentence and the facts that a careful reader finds in it.
///
/// @param sentence the sentence
/// @param expected its facts, `other` left out, in the notation of `sentences.txt`, sorted
record LabelledSentence(String sentence, List<String> expected) {

  static final int YEAR = 2023;

  static List<LabelledSentence> of(String resource) throws IOException {
    try (InputStream stream = LabelledSentence.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("no resource " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(LabelledSentence::parse)
          .toList();
    }
  }

  private static LabelledSentence parse(String line) {
    int arrow = line.indexOf("=>");
    List<String> facts =
        Arrays.stream(line.substring(arrow + 2).split(";", -1))
            .map(String::strip)
            .filter(fact -> !fact.isEmpty())
            .sorted()
            .toList();
    return new LabelledSentence(line.substring(0, arrow).strip().replace('¶', '\n'), facts);
  }

  List<String> read() {
    Section section = new Section(1, Optional.empty(), "", sentence);
    return NarrativeReader.standard().read(List.of(section), Optional.of(YEAR)).stream()
        .filter(fact -> !fact.quantity().equals("other"))
        .map(LabelledSentence::notation)
        .sorted()
        .toList();
  }

  private static String notation(NarrativeFact fact) {
    String period = fact.period().map(year -> year == YEAR ? "" : " #" + year).orElse(" #-");
    return fact.quantity()
        + " "
        + fact.value().toPlainString()
        + (fact.approximate() ? " ~" : "")
        + (fact.atLeast() ? " +" : "")
        + (fact.claim() ? " !" : "")
        + fact.column().map(column -> " @" + column).orElse("")
        + period
        + fact.scope().map(scope -> " /" + scope).orElse("");
  }
}
