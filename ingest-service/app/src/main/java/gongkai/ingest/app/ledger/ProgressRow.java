package gongkai.ingest.app.ledger;

import io.micronaut.core.annotation.Introspected;

/// A {@link Progress} as the database has it.
///
/// @param run the run
/// @param status the status's word
@Introspected
record ProgressRow(long run, String status) {
  Progress progress() {
    return new Progress(run, Status.of(status));
  }
}
