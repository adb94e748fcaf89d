package gongkai.extract.engine.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.Submission;
import gongkai.extract.engine.isolation.IsolatedReaders;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reading files made to do harm leaves nothing behind in the service.
class MemoryStaysFlatTest {

  /// Larger ones are left out, so that many rounds take little time.
  private static final int LARGEST = 100_000;

  private static final int ROUNDS = 6;

  /// What may come and go by chance, in bytes: a tenth of what one of the files would take up.
  private static final long PLAY = 12L << 20;

  @Test
  void theHeapAfterManyHostileFilesIsThatAfterAFew() throws InterruptedException {
    List<byte[]> files =
        Stream.of(HostilePdfs.quick(), HostilePackages.quick(), HostilePages.all())
            .flatMap(List::stream)
            .map(file -> file.bytes().get())
            .filter(bytes -> bytes.length < LARGEST)
            .toList();
    assertTrue(files.size() > 20, "there are " + files.size());
    var failures = new CopyOnWriteArrayList<String>();
    long children = ProcessHandle.current().children().count();
    try (var readers =
        new IsolatedReaders(
            IsolatedReaders.Limits.standard(), (name, detail) -> failures.add(detail))) {
      read(files, readers);
      read(files, readers);
      long afterAFew = used();
      for (int i = 0; i < ROUNDS; i++) {
        read(files, readers);
      }
      long afterMany = used();
      assertTrue(
          afterMany < afterAFew + PLAY,
          () -> "%d KB after a few, %d KB after many".formatted(afterAFew >> 10, afterMany >> 10));
      assertEquals(
          children + 1, ProcessHandle.current().children().filter(ProcessHandle::isAlive).count());
    }
    assertEquals(List.of(), failures);
  }

  private static void read(List<byte[]> files, IsolatedReaders readers)
      throws InterruptedException {
    for (byte[] bytes : files) {
      readers.extract(new Submission("x", bytes));
    }
  }

  private static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
