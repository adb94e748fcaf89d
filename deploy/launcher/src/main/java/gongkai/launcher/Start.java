package gongkai.launcher;

import gongkai.launcher.parts.Part;
import gongkai.launcher.running.LineStatus;
import gongkai.launcher.settings.Settings;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// What a start is to do.
///
/// @param settings where
/// @param parts what
/// @param out where progress is told
record Start(Settings settings, Set<Part> parts, PrintWriter out) {

  void announce(LineStatus status) {
    var took = Duration.between(status.since(), Instant.now());
    out.printf("%nUp after %.1f s. Data in %s%n", took.toMillis() / 1000.0, status.data());
    if (parts.contains(Part.SEARCH)) {
      out.printf("  pages    http://%s:%d%n", Settings.HOST, settings.port(Part.SEARCH));
      out.printf("  API      http://%s:%d/api/v1%n", Settings.HOST, settings.port(Part.SEARCH));
    }
    if (parts.contains(Part.KAFKA)) {
      out.printf("  Kafka    %s:%d%n", Settings.HOST, settings.port(Part.KAFKA));
    }
    if (parts.contains(Part.S3)) {
      out.printf("  bucket   http://%s:%d/gongkai%n", Settings.HOST, settings.port(Part.S3));
      out.printf("  inbox    %s/bucket/gongkai/inbox/%n", status.data());
    }
    out.flush();
  }
}
