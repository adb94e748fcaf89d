package gongkai.extract.engine.isolation;

import gongkai.extract.engine.Submission;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One worker process as its owner sees it. Used by one thread at a time.
final class Worker implements AutoCloseable {
  /// What `-XX:+ExitOnOutOfMemoryError` ends a JVM with.
  private static final int OUT_OF_MEMORY = 3;

  private static final int LINES_KEPT = 40;

  private static final int MOST_SECONDS_TO_DIE = 5;

  private final Process process;

  /// Its own folder for temporary files: native libraries are unpacked there, and a process that is
  /// killed does not clear up.
  private final Path scratch;

  private final DataOutputStream out;
  private final DataInputStream in;
  private final ArrayDeque<String> complaints = new ArrayDeque<>();
  private int documents;

  /// @param heap its largest heap, as `-Xmx` takes it
  /// @param program what it runs: {@link ReaderProcess}, or a troubled one in tests
  Worker(String heap, Class<?> program) throws IOException {
    scratch = Files.createTempDirectory("gongkai-reader-");
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            // From a large beginning garbage would fill it all before any is collected.
            "-Xms32m",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss4m",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + scratch,
            "-XX:ErrorFile=" + scratch.resolve("crash.log"),
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            program.getName());
    var builder = new ProcessBuilder(command);
    // Nothing of ours, keys and passwords least of all, is in the environment of what reads
    // strangers' files.
    builder.environment().clear();
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    // Each of glibc's arenas keeps what its threads have freed.
    builder.environment().put("MALLOC_ARENA_MAX", "1");
    process = builder.start();
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    Thread.ofVirtual().start(() -> keep(process.getErrorStream()));
  }

  /// Has a document read; blocks until the answer is there or the process is gone.
  Exchange.Answer read(Submission submission) throws IOException {
    documents++;
    Exchange.ask(out, submission);
    return Exchange.answered(in);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// How many documents it was given.
  int documents() {
    return documents;
  }

  /// Whether it has ended because its heap was too small; waits a moment for its end.
  boolean ranOutOfMemory() throws InterruptedException {
    return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
  }

  /// The last lines that it wrote about itself.
  synchronized String complaints() {
    return String.join("\n", complaints);
  }

  private void keep(InputStream stream) {
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        synchronized (this) {
          complaints.addLast(line.length() > 500 ? line.substring(0, 500) : line);
          if (complaints.size() > LINES_KEPT) {
            complaints.removeFirst();
          }
        }
      }
    } catch (IOException gone) {
      return; // and with it what it might have said
    }
  }

  /// Kills it, and clears up behind it.
  @Override
  public void close() {
    process.destroyForcibly();
    boolean interrupted = Thread.interrupted();
    try {
      process.waitFor(MOST_SECONDS_TO_DIE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    clear();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void clear() {
    try (Stream<Path> files = Files.walk(scratch)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      return; // what cannot be deleted stays where temporary files are
    }
  }
}
