package gongkai.launcher.running;

import gongkai.launcher.parts.Part;
import gongkai.launcher.settings.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How much memory processes hold, in bytes. What several share is counted for each.
public final class ResidentMemory {
  private ResidentMemory() {}

  /// Of a part: its process, those that it started, and PostgreSQL's own.
  public static long of(PartStatus part, DataFolder folder) {
    var pid = part.pid();
    if (pid == null) {
      return 0;
    }
    var total = of(pid);
    if (part.part() == Part.POSTGRES) {
      total += PidRecord.read(folder, PidRecord.NATIVE_POSTGRES).map(r -> of(r.pid())).orElse(0L);
    }
    return total;
  }

  /// Of a process and those that it started; 0 where the system does not tell.
  public static long of(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .mapToLong(process -> ofOne(process.pid()))
        .sum();
  }

  private static long ofOne(long pid) {
    var linux = Path.of("/proc", Long.toString(pid), "status");
    try {
      if (Files.exists(linux)) {
        return Files.readAllLines(linux).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
            .findFirst()
            .orElse(0);
      }
      var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
      var kilobytes =
          new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) * 1024;
    } catch (NoSuchFileException e) {
      return 0; // it has just ended
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
