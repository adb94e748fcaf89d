package gongkai.extract;

import io.cloudevents.CloudEvent;

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

  /// The event; its id is derived from document and run.
  public CloudEvent toCloudEvent() {
    return EventJson.event(
        "/extract-service",
        TYPE,
        "document-rejected/" + document.sha256() + "/" + document.run(),
        document,
        this);
  }

  /// Reads the event back.
  ///
  /// @throws IllegalArgumentException when the data are not a rejection
  public static DocumentRejected from(CloudEvent event) {
    return EventJson.data(event, DocumentRejected.class);
  }
}
