package gongkai.extract.app;

import gongkai.ingest.DocumentReceived;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
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
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// The line through extract-service: `documents.received` in, `reports.extracted` or
/// `documents.rejected` out.
///
/// An event that is not what its contract promises, or whose object is gone from the archive, goes
/// to the dead letters with its coordinates and the cause. An archive or a broker that cannot be
/// reached is waited for: the listener's error handler ({@link Listening}) tries again for as long
/// as it takes. Publishing is synchronous, so the offset is committed after the outcome is on
/// Kafka; a repetition publishes the same event ids.
@Configuration(proxyBeanMethods = false)
class DocumentsReceived {

  private static final byte[] NOTHING = {};

  private static final Logger log = LoggerFactory.getLogger(DocumentsReceived.class);

  private final CloudEventHeaders attributes;

  DocumentsReceived(CloudEventHeaders attributes) {
    this.attributes = attributes;
  }

  @Bean
  Consumer<Message<byte[]>> documents(Extraction extraction, Archive archive, StreamBridge bridge) {
    return message -> {
      Extraction.Fate fate;
      try {
        fate = fate(message, extraction, archive);
      } catch (NoSuchKeyException gone) {
        setAside(message, gone, bridge); // waiting does not bring the object back
        return;
      } catch (SdkException | RejectedExecutionException broken) {
        throw broken; // the archive cannot be reached; the service is being stopped
      } catch (RuntimeException e) {
        setAside(message, e, bridge);
        return;
      }
      send(bridge, fate.binding(), message(fate.key(), fate.event()));
    };
  }

  private Extraction.Fate fate(Message<byte[]> message, Extraction extraction, Archive archive) {
    CloudEvent event = event(message);
    var received = DocumentReceived.from(event);
    byte[] bytes =
        event.getExtension("dataref") == null
            ? Optional.ofNullable(event.getData()).map(CloudEventData::toBytes).orElse(NOTHING)
            : archive.fetch(received.address(), received.size());
    try {
      return extraction.extract(received, bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("stopped while reading " + received.sha256(), e);
    }
  }

  private static void setAside(Message<byte[]> message, Exception cause, StreamBridge bridge) {
    log.error("set aside with the dead letters: {}", message.getHeaders(), cause);
    send(bridge, "deadLetters", deadLetter(message, cause));
  }

  /// The data of a message; an event without data comes as a null record, which Spring hands over
  /// as an object of its own.
  private static byte[] data(Message<?> message) {
    return message.getPayload() instanceof byte[] bytes ? bytes : NOTHING;
  }

  private static void send(StreamBridge bridge, String binding, Message<byte[]> message) {
    if (!bridge.send(binding, message)) {
      throw new IllegalStateException("not accepted by " + binding);
    }
  }

  private CloudEvent event(Message<byte[]> message) {
    var headers = new RecordHeaders();
    attributes.fromHeaders(message.getHeaders(), headers);
    return KafkaMessageFactory.createReader(headers, data(message)).toEvent();
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
    var builder = MessageBuilder.withPayload(data(original)).copyHeaders(original.getHeaders());
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
