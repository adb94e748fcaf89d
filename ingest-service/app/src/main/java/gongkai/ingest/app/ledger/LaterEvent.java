package gongkai.ingest.app.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a later topic tells of an arrival.
///
/// @param arrival the arrival
/// @param told the run and how far the arrival has come in it
/// @param at when the event was written
/// @param cause what makes the event the same when it is read again
/// @param detail more about it, in Chinese
/// @param fault why it ended badly; empty when it did not
/// @param report whose report it is; empty where the event does not say
public record LaterEvent(
    UUID arrival,
    Progress told,
    Instant at,
    String cause,
    String detail,
    Optional<Fault> fault,
    Optional<ReportAbout> report) {

  /// Why a document ended badly.
  ///
  /// @param reason one word
  /// @param message for people, in Chinese where a service of ours wrote it
  public record Fault(String reason, String message) {}

  /// Whose report a document is.
  ///
  /// @param institutionId the institution's id
  /// @param institution its name, where the event says it
  /// @param year the year reported on, where known
  public record ReportAbout(
      String institutionId, Optional<String> institution, Optional<Integer> year) {}
}
