package gongkai.launcher.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.launcher.settings.Installation;
import gongkai.launcher.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// The bucket of the line, through the S3 protocol.
public final class Bucket implements AutoCloseable {
  /// The bucket's name.
  public static final String NAME = "gongkai";

  private final S3Client client;

  /// The bucket on this machine at that port.
  public Bucket(int port, Installation installation) {
    client =
        S3Client.builder()
            .endpointOverride(URI.create("http://%s:%d".formatted(Settings.HOST, port)))
            .region(Region.US_EAST_1)
            .forcePathStyle(true)
            .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMinutes(5)))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(
                        installation.s3AccessKey(), installation.s3SecretKey())))
            .build();
  }

  /// Whether the bucket is there.
  public boolean exists() {
    client.headBucket(b -> b.bucket(NAME));
    return true;
  }

  /// Puts a file under that key.
  public void put(String key, Path file) {
    client.putObject(b -> b.bucket(NAME).key(key), file);
  }

  /// Puts a short text under that key.
  public void put(String key, String text) {
    client.putObject(b -> b.bucket(NAME).key(key), RequestBody.fromString(text, UTF_8));
  }

  /// The text under that key, if there is such an object.
  public Optional<String> text(String key) {
    try {
      return Optional.of(client.getObjectAsBytes(b -> b.bucket(NAME).key(key)).asUtf8String());
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
