package gongkai.launcher.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A file that was put into the inbox.
///
/// @param file the file on this machine
/// @param name its name in the inbox
/// @param sha256 the hash of its bytes
/// @param at when it was put there
public record Dropped(Path file, String name, String sha256, Instant at) {
  /// The ledger's clock and ours are the same machine's; this allows for rounding.
  private static final Duration SLACK = Duration.ofSeconds(1);

  static Dropped of(Path file, String name, Instant at) {
    return new Dropped(file, name, hash(file), at);
  }

  /// A file that was in this ZIP.
  Dropped entry(Arrival arrival) {
    return new Dropped(file, arrival.path(), arrival.sha256(), at);
  }

  /// The arrival that this drop caused, among all arrivals of files of its name. A refused file may
  /// have come without a hash.
  Optional<Arrival> among(List<Arrival> arrivals) {
    return arrivals.stream()
        .filter(arrival -> arrival.sha256().isEmpty() || arrival.sha256().equals(sha256))
        .filter(arrival -> !arrival.receivedAt().isBefore(at.minus(SLACK)))
        .min(Comparator.comparing(Arrival::receivedAt));
  }

  private static String hash(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      var digest = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[64 * 1024];
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
