package gongkai.ingest.app.ledger;

import gongkai.ingest.app.bucket.StoredObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A file at the door.
///
/// @param id its identity, a UUID of version 7
/// @param name its name
/// @param size bytes; for a file that was cut off at the limit, the limit
/// @param receivedAt when it came
/// @param inbox the object in the inbox that it came as; empty for an upload
public record Arrival(
    UUID id, FileName name, long size, Instant receivedAt, Optional<StoredObject> inbox) {}
