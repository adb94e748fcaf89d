package gongkai.ingest.app.ledger;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the outbox stands.
///
/// @param waiting events that are not published yet
/// @param oldest since when the oldest of them waits
/// @param failing how many of them fail on their own account
/// @param lastError what one of these says
@Introspected
public record OutboxState(
    long waiting, @Nullable Instant oldest, long failing, @Nullable String lastError) {}
