package gongkai.ingest.app.ledger;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/// Something that happened to an arrival.
///
/// @param arrival the arrival
/// @param run the run in which it happened
/// @param at when
/// @param event what, in one word: a status's word
/// @param detail more about it, in Chinese
@Introspected
public record HistoryEntry(UUID arrival, long run, Instant at, String event, String detail) {}
