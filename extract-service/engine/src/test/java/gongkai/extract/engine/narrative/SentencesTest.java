package gongkai.extract.engine.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SentencesTest {

  @TestFactory
  Stream<DynamicTest> everyFactOfASentenceIsReadAndNoOther() throws IOException {
    return LabelledSentence.of("sentences.txt").stream()
        .map(labelled ->
            DynamicTest.dynamicTest(
                labelled.sentence(), () -> assertEquals(labelled.expected(), labelled.read())));
  }
}
