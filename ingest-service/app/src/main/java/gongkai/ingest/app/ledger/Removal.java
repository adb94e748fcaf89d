package gongkai.ingest.app.ledger;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/// An object of the inbox that is committed and to be removed.
///
/// @param arrival the arrival it was committed as
/// @param key the key, as {@link Ledger#storedKey} writes it
/// @param mark the look at which it was committed
@Introspected
public record Removal(UUID arrival, String key, String mark) {}
