package gongkai.ingest.app.bucket;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;

/// Where the bucket is.
///
/// @param endpoint the S3 server
/// @param bucket the bucket's name
/// @param accessKey the access key
/// @param secretKey its secret
@ConfigurationProperties("s3")
public record BucketSettings(URI endpoint, String bucket, String accessKey, String secretKey) {
  @Override
  public String toString() {
    return "BucketSettings[" + endpoint + ", " + bucket + "]";
  }
}
