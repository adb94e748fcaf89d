package gongkai.search.app.line;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/// The line's figures for `/prometheus`.
final class Tally {

  private final Counter indexed;
  private final Counter postponed;
  private final Counter deadLettered;

  Tally(MeterRegistry meters) {
    this.indexed =
        Counter.builder("gongkai.search.indexed")
            .description("documents that the index acknowledged, or had in a newer version")
            .register(meters);
    this.postponed =
        Counter.builder("gongkai.search.postponed")
            .description("writes that the index could not take at once")
            .register(meters);
    this.deadLettered =
        Counter.builder("gongkai.search.dead.letters")
            .description("records put aside")
            .register(meters);
  }

  void indexed() {
    indexed.increment();
  }

  void postponed(int items) {
    postponed.increment(items);
  }

  void deadLettered() {
    deadLettered.increment();
  }
}
