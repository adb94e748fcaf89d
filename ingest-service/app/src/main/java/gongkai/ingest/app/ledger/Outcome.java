package gongkai.ingest.app.ledger;

/// What the ledger made of a file whose bytes are archived.
public enum Outcome {
  /// The first with these bytes; its event will be published.
  RECEIVED,
  /// These bytes had come before; nothing will be published.
  DUPLICATE,
  /// A ZIP; its files were entered with it, each on its own.
  UNPACKED
}
