package gongkai.bench.heldout;

import java.util.List;
import java.util.Random;

/// What one source of random numbers decides.
record Dice(Random random) {

  /// A source of its own: whoever draws from it later does not change what others draw.
  static Dice from(Random random) {
    return new Dice(new Random(mixed(random.nextLong())));
  }

  /// Seeds that are neighbours give numbers that are much alike; what this makes of them does not.
  private static long mixed(long seed) {
    long first = (seed ^ (seed >>> 33)) * 0xFF51AFD7ED558CCDL;
    long second = (first ^ (first >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return second ^ (second >>> 33);
  }

  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  /// A whole number within these, both included.
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  String of(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  <T> T of(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
