package gongkai.extract;

import java.time.Instant;
import java.util.UUID;

/// The document that an event is about, as the ledger knows it.
///
/// @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits: the identity of document and
///   report
/// @param arrival the arrival that brought it
/// @param run the ledger's number for this arrival or replay; rises, and orders everything that is
///   said about one document
/// @param name the file name as it came
/// @param size bytes
/// @param address where the bytes are archived, `s3://gongkai/archive/<sha256>`
/// @param receivedAt when it arrived
public record DocumentReference(
    String sha256,
    UUID arrival,
    long run,
    String name,
    long size,
    String address,
    Instant receivedAt) {}
