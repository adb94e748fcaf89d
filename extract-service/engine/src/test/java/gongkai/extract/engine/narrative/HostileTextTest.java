package gongkai.extract.engine.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Section;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final int TWO_MILLION = 2_000_000;
  private static final int LONG = 300_000;
  private static final String ALPHABET =
      "０1２3,，.。、；：（）()《》“”%％万千百十一二三两零余多近约件条次期个年月日第共收到受理办结答复政府信息公开申请均未无全部其中占\n 　𠮷";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政",
        "1",
        "，",
        "、",
        "（",
        "）",
        "《",
        "1件",
        "十",
        "、1件",
        "未收到",
        "收到依申请公开",
        "网站、微信",
        "1，234",
        "2023年",
        "均",
        "1条、",
        "网站1件",
        "行政复议1件",
        "自然人1件",
        "其中主动公开政府信息1条"
      })
  void aTextWithoutAFullStopIsReadInSeconds(String repeated) {
    String text = repeated.repeat(LONG / repeated.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text));
  }

  @Test
  void twoMillionCharactersOfFiguresWithoutAFullStopAreReadInSeconds() {
    String text = "收到申请1件，占5%".repeat(TWO_MILLION / 11);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text));
  }

  @Test
  void whateverStandsInTheTextItsFactsStandThereToo() throws IOException {
    var random = new Random(711);
    List<String> sentences =
        LabelledSentence.of("sentences.txt").stream().map(LabelledSentence::sentence).toList();
    for (int i = 0; i < 20_000; i++) {
      String text =
          i % 2 == 0
              ? noise(random)
              : mangled(sentences.get(random.nextInt(sentences.size())), random);
      for (NarrativeFact fact : read(text)) {
        assertTrue(text.startsWith(fact.text(), fact.at()), () -> fact + " in " + text);
        assertTrue(fact.value().signum() >= 0, fact::toString);
      }
    }
  }

  @Test
  void factsStandWhereTheyWerePrinted() throws IOException {
    for (LabelledSentence labelled : LabelledSentence.of("sentences.txt")) {
      String text = labelled.sentence();
      read(text)
          .forEach(fact -> assertTrue(text.startsWith(fact.text(), fact.at()), fact::toString));
    }
  }

  @Test
  void theSameTextGivesTheSameFactsOnEveryThread() throws IOException {
    String text =
        LabelledSentence.of("sentences.txt").stream()
            .map(LabelledSentence::sentence)
            .collect(Collectors.joining("\n"));
    List<NarrativeFact> once = read(text);
    IntStream.range(0, 32).parallel().forEach(i -> assertEquals(once, read(text)));
  }

  @Test
  void anEmptyTextHasNoFacts() {
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), NarrativeReader.standard().read(List.of(), Optional.empty()));
  }

  @Test
  void withoutAYearAFigureHasNoPeriodUnlessItNamesOne() {
    Section section = new Section(1, Optional.empty(), "", "收到政府信息公开申请3件。2021年收到政府信息公开申请2件。");
    List<NarrativeFact> facts = NarrativeReader.standard().read(List.of(section), Optional.empty());
    assertEquals(
        List.of(Optional.empty(), Optional.of(2021)),
        facts.stream().map(NarrativeFact::period).toList());
  }

  private static List<NarrativeFact> read(String text) {
    return NarrativeReader.standard()
        .read(List.of(new Section(1, Optional.empty(), "", text)), Optional.of(2023));
  }

  private static String noise(Random random) {
    return random
        .ints(random.nextInt(120), 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }

  private static String mangled(String sentence, Random random) {
    var text = new StringBuilder(sentence);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        default -> text.insert(at, sentence, 0, random.nextInt(sentence.length()));
      }
    }
    return text.toString();
  }
}
