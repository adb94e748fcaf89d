package gongkai.ingest.app.ledger;

import gongkai.ingest.DocumentRefused;

/// A file that was in a ZIP, as an arrival of its own.
public sealed interface Entry {
  /// The arrival.
  Arrival arrival();

  /// Its bytes are archived.
  ///
  /// @param sha256 their SHA-256
  /// @param mediaType what name and first bytes suggest
  record Document(Arrival arrival, String sha256, String mediaType) implements Entry {}

  /// It is refused. Its bytes stay where they are, in the archived ZIP.
  ///
  /// @param reason in one word
  /// @param message what is wrong and what to do, in Chinese
  record Refused(Arrival arrival, DocumentRefused.Reason reason, String message) implements Entry {}
}
