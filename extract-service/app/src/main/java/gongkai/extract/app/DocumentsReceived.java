package gongkai.extract.app;

import gongkai.extract.DocumentRejected;
import gongkai.extract.ReportExtracted;
import gongkai.ingest.DocumentReceived;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.data.BytesCloudEventData;
import io.cloudevents.rw.CloudEventRWException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
/// An event that is not what its contract promises goes to the dead letters with its coordinates and
/// the cause; anything else that throws is broken infrastructure and is tried again, for as long as
/// it takes, by the listener's error handler ({@link Listening}). Publishing is synchronous, so the
/// offset is committed after the outcome is on Kafka; a repetition publishes the same event ids.
@Configuration(proxyBeanMethods = false)
class DocumentsReceived {

  private static final Logger log = LoggerFactory.getLogger(DocumentsReceived.class);

  @Bean
  Consumer<Message<byte[]>> documents(
      Extraction extraction, Archive archive, StreamBridge bridge) {
    return message -> {
      CloudEvent event;
      DocumentReceived received;
      try {
        event = event(message);
        received = DocumentReceived.from(event);
      } catch (IllegalArgumentException | IllegalStateException | CloudEventRWException e) {
        log.warn("not a document event, sent to the dead letters: {}", e.toString());
        send(bridge, "deadLetters-out-0", deadLetter(message, e));
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
                "extracted-out-0",
                message(read.report().institution().id(), read.toCloudEvent()));
        case Extraction.Fate.Rejected(DocumentRejected rejected) ->
            send(
                bridge,
                "rejected-out-0",
                message(rejected.document().sha256(), rejected.toCloudEvent()));
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

  private static CloudEvent event(Message<byte[]> message) {
    var builder = CloudEventBuilder.v1();
    message
        .getHeaders()
        .forEach(
            (name, value) -> {
              if (name.startsWith(CloudEventHeaders.ATTRIBUTE)) {
                String attribute = name.substring(CloudEventHeaders.ATTRIBUTE.length());
                if (!attribute.equals("specversion")) {
                  builder.withContextAttribute(attribute, value.toString());
                }
              }
            });
    return builder.withData(BytesCloudEventData.wrap(message.getPayload())).build();
  }

  private static Message<byte[]> message(String key, CloudEvent event) {
    var data = event.getData();
    var builder =
        MessageBuilder.withPayload(data == null ? new byte[0] : data.toBytes())
            .setHeader(KafkaHeaders.KEY, key.getBytes(StandardCharsets.UTF_8))
            .setHeader(CloudEventHeaders.CONTENT_TYPE, "application/json")
            .setHeader(CloudEventHeaders.ATTRIBUTE + "specversion", "1.0");
    for (String name : event.getAttributeNames()) {
      Object value = event.getAttribute(name);
      if (value != null && !name.equals("datacontenttype")) {
        builder.setHeader(CloudEventHeaders.ATTRIBUTE + name, value.toString());
      }
    }
    for (String name : event.getExtensionNames()) {
      Object value = event.getExtension(name);
      if (value != null) {
        builder.setHeader(CloudEventHeaders.ATTRIBUTE + name, value.toString());
      }
    }
    return builder.build();
  }

  private static Message<byte[]> deadLetter(Message<byte[]> original, Exception cause) {
    var coordinates =
        Map.of(
            "topic", KafkaHeaders.RECEIVED_TOPIC,
            "partition", KafkaHeaders.RECEIVED_PARTITION,
            "offset", KafkaHeaders.OFFSET);
    var builder = MessageBuilder.fromMessage(original);
    coordinates.forEach(
        (name, header) ->
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
