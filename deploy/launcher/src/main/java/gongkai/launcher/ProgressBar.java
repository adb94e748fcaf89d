package gongkai.launcher;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far something has come. Drawn in place on a terminal, and not at all elsewhere.
final class ProgressBar {
  private static final int WIDTH = 30;

  private final PrintWriter out;
  private final String what;
  private final int total;
  private final Instant begun = Instant.now();
  private final boolean visible = isTerminal(System.console());

  ProgressBar(PrintWriter out, String what, int total) {
    this.out = out;
    this.what = what;
    this.total = total;
  }

  void show(int done) {
    if (visible) {
      out.print("\r" + text(done, Duration.between(begun, Instant.now())));
      out.flush();
    }
  }

  void end() {
    if (visible) {
      out.print("\r" + " ".repeat(WIDTH + 40) + "\r");
      out.flush();
    }
  }

  String text(int done, Duration took) {
    var filled = total == 0 ? WIDTH : WIDTH * done / total;
    return "[%s%s] %d of %d %s, %d s"
        .formatted(
            "#".repeat(filled), ".".repeat(WIDTH - filled), done, total, what, took.toSeconds());
  }

  private static boolean isTerminal(@Nullable Console console) {
    return console != null && console.isTerminal();
  }
}
