package gongkai.ingest.app.ledger;

import gongkai.ingest.app.bucket.StoredObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A file at the door, or one that came in a ZIP.
///
/// @param id its identity, a UUID of version 7
/// @param name its name
/// @param size bytes; for a file that was cut off at the limit, the limit
/// @param receivedAt when it came
/// @param inbox the object in the inbox that it came as; empty for an upload
/// @param archive the arrival of the ZIP that it was in; empty for a file on its own
public record Arrival(
    UUID id,
    FileName name,
    long size,
    Instant receivedAt,
    Optional<StoredObject> inbox,
    Optional<UUID> archive) {

  /// A file in this ZIP.
  ///
  /// @param path its name in the ZIP, with folders
  public Arrival entry(UUID entryId, String path, long entrySize) {
    return new Arrival(
        entryId, name.entry(path), entrySize, receivedAt, Optional.empty(), Optional.of(id));
  }

  /// The same, of another size.
  public Arrival withSize(long otherSize) {
    return new Arrival(id, name, otherSize, receivedAt, inbox, archive);
  }
}
