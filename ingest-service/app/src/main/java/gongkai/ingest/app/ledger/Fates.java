package gongkai.ingest.app.ledger;

import gongkai.ingest.app.bucket.Bucket;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Writes what later events tell into the ledger: harmless when repeated, in any order.
@Singleton
public class Fates {
  private final Arrivals arrivals;
  private final Tasks tasks;
  private final LedgerReader reader;

  Fates(Arrivals arrivals, Tasks tasks, LedgerReader reader) {
    this.arrivals = arrivals;
    this.tasks = tasks;
    this.reader = reader;
  }

  /// Writes several events in one transaction.
  ///
  /// @return those whose arrival the ledger does not know, as after a ledger was lost
  @Transactional
  public List<LaterEvent> record(List<LaterEvent> events) {
    return events.stream().filter(event -> !record(event)).toList();
  }

  private boolean record(LaterEvent event) {
    Optional<Progress> before = arrivals.lockProgress(event.arrival()).map(ProgressRow::progress);
    if (before.isEmpty()) {
      return false;
    }
    boolean isNew =
        arrivals.insertHistory(
                event.arrival(),
                event.told().run(),
                event.at(),
                event.told().status().word(),
                event.detail(),
                event.cause())
            == 1;
    if (isNew) {
      advance(event, before.get());
    }
    return true;
  }

  private void advance(LaterEvent event, Progress before) {
    var after = before.after(event.told());
    if (!after.equals(before)) {
      arrivals.updateProgress(
          event.arrival(),
          after.run(),
          after.status().word(),
          event.fault().map(LaterEvent.Fault::reason).orElse(null),
          event.fault().map(LaterEvent.Fault::message).orElse(null));
      if (after.status() == Status.REJECTED) {
        shelve(event);
      }
    }
    if (event.told().run() >= before.run()) {
      event
          .report()
          .ifPresent(report ->
              arrivals.updateReport(
                  event.arrival(),
                  report.institutionId(),
                  report.institution().orElse(null),
                  report.year().orElse(null)));
    }
  }

  private void shelve(LaterEvent event) {
    reader
        .arrival(event.arrival())
        .flatMap(ArrivalView::document)
        .ifPresent(
            sha256 -> tasks.addToShelf(event.arrival(), Ledger.storedKey(Bucket.ARCHIVE + sha256)));
  }
}
