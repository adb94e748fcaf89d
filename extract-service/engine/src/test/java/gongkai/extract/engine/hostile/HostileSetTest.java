package gongkai.extract.engine.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.engine.isolation.IsolatedReaders;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files made to do harm are read as the service reads them, each within its time, and are answered
/// by a report or by the reason that is true of them.
class HostileSetTest {

  private static final List<String> FAILURES = new CopyOnWriteArrayList<>();
  private static final IsolatedReaders READERS =
      new IsolatedReaders(
          new IsolatedReaders.Limits(
              Duration.ofSeconds(60), 1, IsolatedReaders.Limits.standard().heap()),
          (name, detail) -> FAILURES.add(name + ": " + detail));

  @AfterAll
  static void close() {
    READERS.close();
  }

  static Stream<HostileFile> files() {
    return Stream.of(HostilePdfs.all(), HostilePackages.all(), HostilePages.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isAnsweredByWhatIsTrueOfIt(HostileFile file) throws InterruptedException {
    Reading reading = READERS.extract(new Submission("x", file.bytes().get()));
    assertEquals(List.of(), FAILURES);
    if (file.answers().isEmpty()) {
      assertInstanceOf(Reading.Extracted.class, reading, reading::toString);
      return;
    }
    var refused = assertInstanceOf(Reading.Unreadable.class, reading);
    assertTrue(file.answers().contains(refused.reason()), refused::toString);
    assertTrue(refused.message().contains(file.told()), refused::message);
  }
}
