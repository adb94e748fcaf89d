package gongkai.ingest.app.ledger;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/// An event to publish. Its data are not stored: they follow from the ledger and the archive.
///
/// @param id rises in the order of publication
/// @param arrival whose event it is
/// @param run the arrival's run, or its replay's
/// @param topic where to
/// @param attempts how often it failed on its own account
@Introspected
public record OutboxRow(long id, UUID arrival, long run, String topic, int attempts) {}
