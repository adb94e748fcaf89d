package gongkai.ingest.app.ledger;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the ledger as it is read.
///
/// @param arrival the arrival
/// @param run the ledger's rising number for the arrival or its latest replay
/// @param name the file's name, control characters escaped
/// @param path the path below the inbox that it came under
/// @param size bytes
/// @param sha256 the document; none for a refused file
/// @param mediaType what name and first bytes suggest; none for a refused file
/// @param status the status's word
/// @param reason why it was refused or rejected, or where it was dead-lettered
/// @param message what is wrong and what to do, in Chinese
/// @param duplicateOf the first arrival with the same bytes
/// @param receivedAt when it came
/// @param institutionId whose report it is, once extracted
/// @param institution the same, by name
/// @param year the year reported on, once extracted
/// @param archive the arrival of the ZIP that it was in
/// @param entries how many files were in it; only for a ZIP that was unpacked
@Introspected
public record ArrivalView(
    UUID arrival,
    long run,
    String name,
    String path,
    long size,
    @Nullable String sha256,
    @Nullable String mediaType,
    String status,
    @Nullable String reason,
    @Nullable String message,
    @Nullable UUID duplicateOf,
    Instant receivedAt,
    @Nullable String institutionId,
    @Nullable String institution,
    @Nullable Integer year,
    @Nullable UUID archive,
    @Nullable Integer entries) {

  /// The document; empty for a refused file.
  public Optional<String> document() {
    return Optional.ofNullable(sha256);
  }
}
