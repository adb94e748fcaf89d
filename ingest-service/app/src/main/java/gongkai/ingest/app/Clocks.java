package gongkai.ingest.app;

import gongkai.ingest.app.ledger.ArrivalIds;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/// What depends on the time.
@Factory
final class Clocks {
  @Singleton
  ArrivalIds arrivalIds() {
    return new ArrivalIds(Clock.systemUTC());
  }
}
