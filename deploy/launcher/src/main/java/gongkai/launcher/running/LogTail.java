package gongkai.launcher.running;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The end of a log.
public final class LogTail {
  private static final int MOST_BYTES = 256 * 1024;

  private LogTail() {}

  /// The last lines as one text, empty when there is no log.
  public static String of(Path log, int lines) {
    return String.join("\n", lines(log, lines));
  }

  /// The last lines, of at most the log's last 256 KiB.
  public static List<String> lines(Path log, int most) {
    if (Files.notExists(log)) {
      return List.of();
    }
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      var from = Math.max(0, file.length() - MOST_BYTES);
      file.seek(from);
      var bytes = new byte[(int) (file.length() - from)];
      file.readFully(bytes);
      var all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return all.subList(Math.max(0, all.size() - most), all.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
