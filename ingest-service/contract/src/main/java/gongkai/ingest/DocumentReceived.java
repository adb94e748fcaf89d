package gongkai.ingest;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// A document was archived and entered the ledger. Keyed by document.
///
/// The event's data are the document's own bytes, in its own media type, up to {@link
/// #LARGEST_INLINE} bytes; a larger document travels by its address only (the CloudEvents extension
/// `dataref`). Everything below travels as CloudEvents attributes.
///
/// @param sha256 the SHA-256 of the bytes, 64 hexadecimal digits
/// @param arrival the arrival, a UUID of version 7
/// @param run the ledger's rising number for this arrival or replay
/// @param name the file name as it came, without folders
/// @param mediaType what the name and the first bytes suggest; a hint, never relied on
/// @param size bytes
/// @param address where the bytes are archived, `s3://<bucket>/archive/<sha256>`
/// @param receivedAt when it arrived
public record DocumentReceived(
    String sha256,
    UUID arrival,
    long run,
    String name,
    String mediaType,
    long size,
    String address,
    Instant receivedAt) {

  /// The topic that carries it.
  public static final String TOPIC = "gongkai.documents.received.v1";

  /// Its CloudEvents type.
  public static final String TYPE = "gongkai.document.received.v1";

  /// The largest document, in bytes, that travels inside its event; larger ones travel by address.
  public static final int LARGEST_INLINE = 512 * 1024;

  /// The event, with the bytes inside.
  ///
  /// @param bytes the document, at most {@link #LARGEST_INLINE}
  public CloudEvent toCloudEvent(byte[] bytes) {
    return attributes().withData(mediaType, bytes).build();
  }

  /// The event of a document that is too large to travel inside it.
  public CloudEvent toCloudEventByAddress() {
    return attributes().withExtension("dataref", address).build();
  }

  private CloudEventBuilder attributes() {
    return CloudEventBuilder.v1()
        .withId("document-received/" + sha256 + "/" + run)
        .withSource(URI.create("/ingest-service"))
        .withType(TYPE)
        .withSubject(sha256)
        .withTime(receivedAt.atOffset(ZoneOffset.UTC))
        .withExtension("arrival", arrival.toString())
        .withExtension("run", Long.toString(run))
        .withExtension("documentname", URLEncoder.encode(name, StandardCharsets.UTF_8))
        .withExtension("documenttype", mediaType)
        .withExtension("documentsize", Long.toString(size))
        .withExtension("documentaddress", address);
  }

  /// Reads the attributes back.
  ///
  /// @throws IllegalArgumentException when one is missing or malformed
  public static DocumentReceived from(CloudEvent event) {
    return new DocumentReceived(
        required(event.getSubject(), "subject"),
        UUID.fromString(extension(event, "arrival")),
        Long.parseLong(extension(event, "run")),
        URLDecoder.decode(extension(event, "documentname"), StandardCharsets.UTF_8),
        extension(event, "documenttype"),
        Long.parseLong(extension(event, "documentsize")),
        extension(event, "documentaddress"),
        Optional.ofNullable(event.getTime())
            .orElseThrow(() -> new IllegalArgumentException("the event lacks 'time'"))
            .toInstant());
  }

  private static String extension(CloudEvent event, String name) {
    return String.valueOf(
        Optional.ofNullable(event.getExtension(name))
            .orElseThrow(
                () -> new IllegalArgumentException("the event lacks '%s'".formatted(name))));
  }

  private static String required(@org.jspecify.annotations.Nullable String value, String name) {
    return Optional.ofNullable(value)
        .orElseThrow(() -> new IllegalArgumentException("the event lacks '%s'".formatted(name)));
  }
}
