package gongkai.ingest.app.ledger;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/// How many files of a ZIP have one status.
///
/// @param archive the arrival of the ZIP
/// @param status the status's word
/// @param files how many
@Introspected
public record EntryCount(UUID archive, String status, long files) {}
