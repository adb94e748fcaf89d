package gongkai.validate.app;

import gongkai.extract.ReportExtracted;
import gongkai.validate.FindingChanged;
import gongkai.validate.ReportValidated;
import gongkai.validate.engine.Validator;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one step of the topology: a report in; verdicts, failures, doubts and changes out.
///
/// A record that is not what its contract promises, that the rules themselves fail on, or whose
/// verdict is more than a topic takes, leaves as a dead letter and the line goes on; everything
/// else that throws breaks the stream off, and {@link StartOver} has it go on from the last commit.
final class JudgeProcessor implements Processor<String, byte[], String, Outgoing> {

  static final String STORE = "years";

  private static final Logger log = LoggerFactory.getLogger(JudgeProcessor.class);

  private final Validator validator;
  private @Nullable ProcessorContext<String, Outgoing> context;
  private @Nullable StoredYears years;

  JudgeProcessor(Validator validator) {
    this.validator = validator;
  }

  @Override
  public void init(ProcessorContext<String, Outgoing> context) {
    this.context = context;
    this.years = new StoredYears(context.getStateStore(STORE));
  }

  @Override
  public void process(Record<String, byte[]> incoming) {
    var context = Objects.requireNonNull(this.context);
    var batch = new Batch();
    var changes = Objects.requireNonNull(years).changes();
    try {
      CloudEvent event =
          KafkaMessageFactory.createReader(incoming.headers(), incoming.value()).toEvent();
      new Judge(validator, changes, batch).arrived(ReportExtracted.from(event));
      changes.write();
    } catch (KafkaException broken) {
      throw broken; // the state cannot be reached: infrastructure, not this record
    } catch (RuntimeException e) {
      log.error("sent to the dead letters: record of key {}", incoming.key(), e);
      context.forward(clean(incoming, incoming.key(), deadLetter(incoming, context, e)));
      return;
    }
    changes.store();
    batch.outgoing.forEach(
        keyed -> context.forward(clean(incoming, keyed.key(), keyed.outgoing())));
  }

  private static Outgoing.DeadLetter deadLetter(
      Record<String, byte[]> incoming, ProcessorContext<String, Outgoing> context, Exception e) {
    var from =
        context
            .recordMetadata()
            .map(at -> new Outgoing.Coordinates(at.topic(), at.partition(), at.offset()))
            .orElse(new Outgoing.Coordinates(ReportExtracted.TOPIC, -1, -1));
    return new Outgoing.DeadLetter(
        incoming.headers(),
        Optional.ofNullable(incoming.value()).orElse(new byte[0]),
        from,
        e.toString());
  }

  private static Record<String, Outgoing> clean(
      Record<String, byte[]> incoming, String key, Outgoing outgoing) {
    return new Record<>(key, outgoing, incoming.timestamp(), new RecordHeaders());
  }

  private record Keyed(String key, Outgoing outgoing) {}

  /// Collects what a report gives rise to, so that nothing of it leaves when judging fails
  /// half-way.
  private static final class Batch implements Judge.Outbox {

    private final List<Keyed> outgoing = new ArrayList<>();

    @Override
    public void verdict(ReportValidated verdict) {
      add(verdict.report().institution().id(), ReportValidated.TOPIC, verdict.toCloudEvent());
    }

    @Override
    public void finding(FindingChanged change) {
      String institution = change.institution().id();
      var event = change.toCloudEvent();
      add(institution + "|" + change.finding().id(), FindingChanged.TOPIC, event);
      if (change.change() != FindingChanged.Change.RESOLVED) {
        String topic =
            change.finding().isFailure()
                ? change.finding().family().topic()
                : FindingChanged.DOUBTS_TOPIC;
        add(institution, topic, event);
      }
    }

    private void add(String key, String topic, CloudEvent event) {
      var data = event.getData();
      int size = data == null ? 0 : data.toBytes().length;
      if (size > TooLarge.LARGEST) {
        throw new TooLarge("event " + event.getId(), size);
      }
      outgoing.add(new Keyed(key, new Outgoing.Event(topic, event)));
    }
  }
}
