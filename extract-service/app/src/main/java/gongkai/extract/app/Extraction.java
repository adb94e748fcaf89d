package gongkai.extract.app;

import gongkai.extract.DocumentReference;
import gongkai.extract.DocumentRejected;
import gongkai.extract.RejectionReason;
import gongkai.extract.ReportExtracted;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.engine.isolation.IsolatedReaders;
import gongkai.ingest.DocumentReceived;
import io.cloudevents.CloudEvent;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Has the engine read one document within its time limit; a failure of the reader costs this
/// document a rejection, never the line.
@Component
class Extraction implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Extraction.class);

  /// The largest event, in bytes. The topics take twice as much: the report travels on together
  /// with what is found in it. What the broker refuses would be tried again for ever.
  private static final int LARGEST_EVENT = 2 << 20;

  private final IsolatedReaders readers;

  Extraction(
      @Value("${GONGKAI_READ_LIMIT:PT120S}") Duration limit,
      @Value("${GONGKAI_READERS:2}") int workers,
      @Value("${GONGKAI_READER_HEAP:320m}") String heap) {
    readers =
        new IsolatedReaders(
            new IsolatedReaders.Limits(limit, workers, heap),
            (name, detail) -> log.error("the reader failed on {}: {}", name, detail));
  }

  /// What became of a document.
  ///
  /// @param binding what publishes it: `extracted` or `rejected`
  /// @param key the key of the record
  /// @param event what is published
  record Fate(String binding, String key, CloudEvent event) {}

  /// Reads a document.
  ///
  /// @throws java.util.concurrent.RejectedExecutionException when the service is being stopped
  Fate extract(DocumentReceived received, byte[] bytes) throws InterruptedException {
    var document =
        new DocumentReference(
            received.sha256(),
            received.arrival(),
            received.run(),
            received.name(),
            received.size(),
            received.address(),
            received.receivedAt());
    long start = System.nanoTime();
    return switch (readers.extract(new Submission(received.name(), bytes))) {
      case Reading.Extracted(var report) ->
          extracted(
              new ReportExtracted(
                  document, report, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
      case Reading.Unreadable(var reason, var message) -> rejected(document, reason, message);
    };
  }

  private static Fate extracted(ReportExtracted read) {
    CloudEvent event = read.toCloudEvent();
    long size = Objects.requireNonNull(event.getData()).toBytes().length;
    return size > LARGEST_EVENT
        ? rejected(
            read.document(),
            RejectionReason.TOO_LARGE,
            "读出的内容有 %d 字节，超过 %d 字节的上限，不像一份年度报告，请确认是否选错了文件。".formatted(size, LARGEST_EVENT))
        : new Fate("extracted", read.report().institution().id(), event);
  }

  private static Fate rejected(DocumentReference document, RejectionReason reason, String message) {
    var event = new DocumentRejected(document, reason, message).toCloudEvent();
    return new Fate("rejected", document.sha256(), event);
  }

  @Override
  public void close() {
    readers.close();
  }
}
