package gongkai.bench.validation;

import java.util.Random;

/// Random numbers that differ from their first draw on.
final class Chance {

  private Chance() {}

  /// Another source drawn from this one. The first numbers of sources with small seeds are much
  /// alike: the first `nextInt(16)` is the same for hundreds of seeds.
  static Random from(Random random) {
    return new Random(random.nextLong() * 0x9E3779B97F4A7C15L);
  }
}
