package gongkai.ingest.app.ledger;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file to be laid under `rejected/` with its reason beside it.
///
/// @param arrival the arrival
/// @param sourceKey where its bytes are, as {@link Ledger#storedKey} writes keys; none for an
///   upload whose bytes were not kept
@Introspected
public record ShelfTask(UUID arrival, @Nullable String sourceKey) {}
