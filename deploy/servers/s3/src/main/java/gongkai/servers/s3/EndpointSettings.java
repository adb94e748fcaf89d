package gongkai.servers.s3;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What one S3 endpoint is told from outside.
///
/// @param data folder whose subfolders are the buckets
/// @param staging folder on the same disk in which an upload grows before it becomes an object
/// @param endpoint address to listen on
/// @param bucket the bucket that is there from the first moment
/// @param folders the bucket's folders that are always there, even when empty
/// @param accessKey the one access key
/// @param secretKey its secret
public record EndpointSettings(
    Path data,
    Path staging,
    URI endpoint,
    String bucket,
    List<String> folders,
    String accessKey,
    String secretKey) {

  /// Reads `DATA_DIR`, `S3_ACCESS_KEY`, `S3_SECRET_KEY` (required), `STAGING_DIR` (beside the
  /// data), `HOST` (127.0.0.1), `PORT` (9000), `S3_BUCKET` (gongkai).
  public static EndpointSettings from(Map<String, String> environment) {
    var data = Path.of(required(environment, "DATA_DIR")).toAbsolutePath();
    var staging = environment.get("STAGING_DIR");
    return new EndpointSettings(
        data,
        staging == null
            ? data.resolveSibling(data.getFileName() + "-staging")
            : Path.of(staging).toAbsolutePath(),
        URI.create(
            "http://%s:%s"
                .formatted(
                    environment.getOrDefault("HOST", "127.0.0.1"),
                    environment.getOrDefault("PORT", "9000"))),
        environment.getOrDefault("S3_BUCKET", "gongkai"),
        List.of("inbox", "archive", "rejected"),
        required(environment, "S3_ACCESS_KEY"),
        required(environment, "S3_SECRET_KEY"));
  }

  private static String required(Map<String, String> environment, String name) {
    var value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " is not set");
    }
    return value;
  }

  @Override
  public String toString() {
    return "EndpointSettings[" + endpoint + ", " + data + ", bucket " + bucket + "]";
  }
}
