package gongkai.ingest.app.ledger;

/// How far an arrival has come, in which run.
///
/// @param run the ledger's number for the arrival or its latest replay
/// @param status how far it has come in that run
public record Progress(long run, Status status) {

  /// After an event has told of `told`.
  ///
  /// A newer run replaces an older one, even with less; within a run the status only grows. So the
  /// outcome is the same in whatever order, and however often, the events are read.
  public Progress after(Progress told) {
    if (status.endedAtTheDoor()) {
      return this;
    }
    if (told.run != run) {
      return told.run > run ? told : this;
    }
    return told.status.compareTo(status) > 0 ? told : this;
  }
}
