package gongkai.extract.engine.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Reading.Unreadable;
import gongkai.extract.engine.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whatever happens to a worker happens to one document only.
class IsolatedReadersTest {

  private static final String REPORT =
      """
      稷山县人民政府2023年政府信息公开工作年度报告
      一、总体情况
      收到申请3件。
      二、主动公开政府信息情况
      三、收到和处理政府信息公开申请情况
      四、政府信息公开行政复议、行政诉讼情况
      五、存在的主要问题及改进情况
      六、其他需要报告的事项
      无。
      """;

  private final List<String> failures = new CopyOnWriteArrayList<>();

  private final IsolatedReaders readers =
      new IsolatedReaders(
          new IsolatedReaders.Limits(Duration.ofSeconds(20), 1, "96m"),
          (name, detail) -> failures.add(name + ": " + detail),
          TroubledReader.class);

  @AfterEach
  void close() {
    readers.close();
  }

  @Test
  void aWorkerReadsWhatTheEngineReads() throws InterruptedException {
    var submission = submission("稷山县2023.txt");
    Reading here = Extractor.standard().extract(submission);
    assertInstanceOf(Reading.Extracted.class, here);
    assertEquals(here, readers.inWorker(submission));
    assertEquals(here, readers.extract(submission));
  }

  @Test
  void whatAWorkerLeavesInTemporaryFilesGoesWithIt() throws InterruptedException {
    readers.inWorker(submission("scratch"));
    Path left = Path.of(failures.getFirst().replaceFirst("(?s)^scratch: (\\S+).*", "$1"));
    assertTrue(Files.exists(left), left.toString());
    readers.close();
    assertFalse(Files.exists(left), left.toString());
  }

  @Test
  void aCrashCostsOneDocumentAndIsReported() throws InterruptedException {
    assertRejected(RejectionReason.READER_FAILED, readers.inWorker(submission("crash")));
    assertTrue(failures.getFirst().contains("native code went wrong"), failures.toString());
    assertReads();
  }

  @Test
  void aDocumentThatEatsTheMemoryIsTooLarge() throws InterruptedException {
    assertRejected(RejectionReason.TOO_LARGE, readers.inWorker(submission("memory")));
    assertReads();
  }

  @Test
  void aHangEndsWithItsTime() throws InterruptedException {
    try (var impatient =
        new IsolatedReaders(
            new IsolatedReaders.Limits(Duration.ofSeconds(1), 1, "96m"),
            (name, detail) -> failures.add(name),
            TroubledReader.class)) {
      assertRejected(RejectionReason.TIMED_OUT, impatient.inWorker(submission("hang")));
    }
    assertReads();
  }

  @Test
  void aBugOfTheReaderIsOursAndIsReported() throws InterruptedException {
    assertRejected(RejectionReason.READER_FAILED, readers.inWorker(submission("bug")));
    assertEquals(List.of("bug: a bug of ours"), failures);
    assertReads();
  }

  @Test
  void aWorkerSeesNothingOfOurEnvironment() throws InterruptedException {
    readers.inWorker(submission("environment"));
    assertEquals(List.of("environment: [CLASSPATH, LC_ALL, MALLOC_ARENA_MAX]"), failures);
  }

  @Test
  void aWorkerIsReplacedAfterFiveHundredDocuments() throws InterruptedException {
    for (int i = 0; i < 501; i++) {
      readers.inWorker(submission("process"));
    }
    assertEquals(1, Set.copyOf(failures.subList(0, 500)).size());
    assertNotEquals(failures.getFirst(), failures.getLast());
  }

  @Test
  void closedReadersReadNothingMore() {
    readers.close();
    assertThrows(RejectedExecutionException.class, () -> readers.inWorker(submission("x.txt")));
  }

  private void assertReads() throws InterruptedException {
    assertInstanceOf(Reading.Extracted.class, readers.inWorker(submission("稷山县2023.txt")));
  }

  private static void assertRejected(RejectionReason reason, Reading reading) {
    var unreadable = assertInstanceOf(Unreadable.class, reading);
    assertEquals(reason, unreadable.reason());
    assertTrue(unreadable.message().matches("(?s).*[\\u4e00-\\u9fa5]{4}.*"), unreadable.message());
  }

  private static Submission submission(String name) {
    return new Submission(name, REPORT.getBytes(UTF_8));
  }
}
