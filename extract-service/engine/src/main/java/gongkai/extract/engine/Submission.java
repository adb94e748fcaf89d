package gongkai.extract.engine;

/// A document as it was handed in.
///
/// @param name the file's name; only a hint for the institution, never for the format
/// @param bytes its content, not changed afterwards
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying 100 MB would help nobody
public record Submission(String name, byte[] bytes) {}
