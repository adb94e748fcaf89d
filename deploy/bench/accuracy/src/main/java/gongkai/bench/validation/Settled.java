package gongkai.bench.validation;

import gongkai.bench.printers.Zips;
import java.time.LocalDateTime;

/// Packages that do not depend on when they are written.
final class Settled {

  private static final LocalDateTime WRITTEN = LocalDateTime.of(2024, 1, 15, 9, 30);

  private Settled() {}

  /// An empty one.
  static Zips zip() {
    return new Zips(WRITTEN);
  }

  /// The same package with every file of one date.
  static byte[] of(byte[] zip) {
    return zip().withAll(zip).bytes();
  }
}
