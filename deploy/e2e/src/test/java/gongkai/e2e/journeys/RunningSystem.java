package gongkai.e2e.journeys;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The whole line as its users reach it: pages and API, the bucket, the failure topics.
///
/// The system property `gongkai.url` names the pages of a line that runs on Compose already;
/// without it every journey starts one of its own on embedded servers.
interface RunningSystem extends AutoCloseable {

  /// The address of pages and API, without a trailing slash.
  String url();

  /// Kafka's address for subscribers on this machine.
  String kafka();

  /// The parts that can be killed.
  List<String> parts();

  /// Kills a part with SIGKILL; what watches over it starts it again.
  void kill(String part);

  /// Puts a file into the inbox.
  void drop(String name, byte[] bytes);

  @Override
  void close();

  /// A line for one journey: its own, empty, on embedded servers; or the one that runs on Compose.
  ///
  /// @param name of the data folder, when it is its own
  static RunningSystem start(String name) {
    String url = System.getProperty("gongkai.url", "");
    return url.isEmpty() ? EmbeddedSystem.start(name) : ComposeSystem.at(url);
  }

  /// The API.
  default Json search() {
    return new Json(url());
  }

  /// Puts a text into the inbox.
  default void drop(String name, String text) {
    drop(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Waits until a condition holds.
  static void await(String what, int seconds, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("after %d seconds still not: %s".formatted(seconds, what));
      }
      try {
        TimeUnit.MILLISECONDS.sleep(250);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
