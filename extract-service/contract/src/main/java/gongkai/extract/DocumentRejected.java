package gongkai.extract;

/// A document could not be read as an annual report. Keyed by document.
///
/// @param document the document
/// @param reason why, in one word
/// @param message what is wrong, where, and what to do, in Chinese
public record DocumentRejected(DocumentReference document, RejectionReason reason, String message) {

  /// The topic that carries it.
  public static final String TOPIC = "gongkai.documents.rejected.v1";

  /// Its CloudEvents type.
  public static final String TYPE = "gongkai.document.rejected.v1";
}
