package gongkai.ingest.app.intake;

import gongkai.ingest.app.ledger.ArrivalView;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// What a `.reason.json` says.
///
/// @param arrival the arrival
/// @param name the file's name as it came, control characters escaped
/// @param path the same with folders, and with the ZIP that it was in: `a.zip!/b.html`
/// @param reason one word: `empty`, `bad-name`, `not-a-report`, …
/// @param message what is wrong and what to do, in Chinese
/// @param size bytes
/// @param receivedAt when it came
@Serdeable
record Reason(
    UUID arrival,
    String name,
    String path,
    String reason,
    String message,
    long size,
    Instant receivedAt) {

  static Reason of(ArrivalView row) {
    return new Reason(
        row.arrival(),
        row.name(),
        row.path(),
        Objects.requireNonNullElse(row.reason(), ""),
        Objects.requireNonNullElse(row.message(), ""),
        row.size(),
        row.receivedAt());
  }
}
