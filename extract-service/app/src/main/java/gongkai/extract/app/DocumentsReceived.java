package gongkai.extract.app;

import gongkai.extract.DocumentRejected;
import gongkai.extract.ReportExtracted;
import gongkai.ingest.DocumentReceived;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/// The line through extract-service: `documents.received` in, `reports.extracted` or
/// `documents.rejected` out.
///
/// An event that is not what its contract promises goes to the dead letters with its coordinates
/// and the cause; anything else that throws is broken infrastructure and is tried again, for as
/// long as it takes, by the listener's error handler ({@link Listening}). Publishing is
/// synchronous, so the offset is committed after the outcome is on Kafka; a repetition publishes
/// the same event ids.
@Configuration(proxyBeanMethods = false)
class DocumentsReceived {

  private static final Logger log = LoggerFactory.getLogger(DocumentsReceived.class);

  private final CloudEventHeaders attributes;

  DocumentsReceived(CloudEventHeaders attributes) {
    this.attributes = attributes;
  }

  @Bean
  Consumer<Message<byte[]>> documents(Extraction extraction, Archive archive, StreamBridge bridge) {
    return message -> {
      CloudEvent event;
      DocumentReceived received;
      try {
        event = event(message);
        received = DocumentReceived.from(event);
      } catch (IllegalArgumentException | IllegalStateException | CloudEventRWException e) {
        log.warn("not a document event, sent to the dead letters: {}", e.toString());
        send(bridge, "deadLetters", deadLetter(message, e));
        return;
      }
      var inline = Optional.ofNullable(event.getData());
      byte[] bytes =
          event.getExtension("dataref") == null
              ? inline.map(data -> data.toBytes()).orElse(new byte[0])
              : archive.fetch(received.address());
      switch (extract(extraction, received, bytes)) {
        case Extraction.Fate.Read(ReportExtracted read) ->
            send(
                bridge,
                "extracted",
                message(read.report().institution().id(), read.toCloudEvent()));
        case Extraction.Fate.Rejected(DocumentRejected rejected) ->
            send(
                bridge, "rejected", message(rejected.document().sha256(), rejected.toCloudEvent()));
      }
    };
  }

  private static Extraction.Fate extract(
      Extraction extraction, DocumentReceived received, byte[] bytes) {
    try {
      return extraction.extract(received, bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while reading " + received.sha256(), e);
    }
  }

  private static void send(StreamBridge bridge, String binding, Message<byte[]> message) {
    if (!bridge.send(binding, message)) {
      throw new IllegalStateException("not accepted by " + binding);
    }
  }

  private CloudEvent event(Message<byte[]> message) {
    var headers = new RecordHeaders();
    attributes.fromHeaders(message.getHeaders(), headers);
    return KafkaMessageFactory.createReader(headers, message.getPayload()).toEvent();
  }

  private Message<byte[]> message(String key, CloudEvent event) {
    var record = KafkaMessageFactory.createWriter("").writeBinary(event);
    var headers = new HashMap<String, Object>();
    attributes.toHeaders(record.headers(), headers);
    return MessageBuilder.withPayload(record.value())
        .copyHeaders(headers)
        .setHeader(KafkaHeaders.KEY, key.getBytes(StandardCharsets.UTF_8))
        .build();
  }

  private static Message<byte[]> deadLetter(Message<byte[]> original, Exception cause) {
    var coordinates =
        Map.of(
            "topic", KafkaHeaders.RECEIVED_TOPIC,
            "partition", KafkaHeaders.RECEIVED_PARTITION,
            "offset", KafkaHeaders.OFFSET);
    var builder = MessageBuilder.fromMessage(original);
    coordinates.forEach((name, header) ->
        builder.setHeader(
            CloudEventHeaders.DEAD_LETTER + name,
            String.valueOf(original.getHeaders().get(header))));
    Object key = original.getHeaders().get(KafkaHeaders.RECEIVED_KEY);
    if (key != null) {
      builder.setHeader(KafkaHeaders.KEY, key);
    }
    return builder
        .setHeader(CloudEventHeaders.DEAD_LETTER + "cause", String.valueOf(cause))
        .build();
  }
}
