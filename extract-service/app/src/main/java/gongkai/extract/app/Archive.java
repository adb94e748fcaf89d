package gongkai.extract.app;

import gongkai.extract.engine.format.Formats;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// The archived originals, for documents that are too large to travel inside their event.
@Component
class Archive implements AutoCloseable {

  private final S3Client s3;

  Archive(
      @Value("${S3_ENDPOINT}") URI endpoint,
      @Value("${S3_ACCESS_KEY}") String accessKey,
      @Value("${S3_SECRET_KEY}") String secretKey) {
    s3 =
        S3Client.builder()
            .endpointOverride(endpoint)
            .region(Region.US_EAST_1)
            .forcePathStyle(true)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
            .build();
  }

  /// The bytes of a document; of one that is larger than what is read, no more than show that.
  ///
  /// @param address `s3://<bucket>/<key>`
  /// @param size how many bytes it has
  /// @throws software.amazon.awssdk.core.exception.SdkException when the archive cannot be reached
  ///   or lacks it; worth a retry, since ledger and archive are written before the event
  byte[] fetch(String address, long size) {
    var uri = URI.create(address);
    return s3.getObjectAsBytes(
            request -> {
              request.bucket(uri.getHost()).key(uri.getPath().substring(1));
              if (size > Formats.MOST_BYTES) {
                request.range("bytes=0-" + Formats.MOST_BYTES);
              }
            })
        .asByteArrayUnsafe();
  }

  @Override
  public void close() {
    s3.close();
  }
}
