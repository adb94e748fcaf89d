package gongkai.ingest.app.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Makes UUIDs of version 7 (RFC 9562), which sort by the time they were made.
///
/// Within one millisecond a counter in the twelve bits after the version keeps the order; when it
/// overflows, or the clock goes back, the time runs ahead instead. Safe for several threads.
public final class ArrivalIds {
  private static final int COUNTER_BITS = 12;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private long last;

  /// @param clock tells the time
  public ArrivalIds(Clock clock) {
    this.clock = clock;
  }

  /// The next one, larger than all before it.
  public synchronized UUID next() {
    last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
    long milliseconds = last >>> COUNTER_BITS;
    long counter = last & ((1L << COUNTER_BITS) - 1);
    long high = (milliseconds << 16) | 0x7000L | counter;
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
