package gongkai.ingest.app;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.convert.format.ReadableBytes;
import java.time.Duration;

/// What this service is told from outside.
///
/// @param installation the name of the installation; who asks for our identity learns it
/// @param maxBytes the largest file that is taken, in bytes
/// @param scanInterval how long to wait between two looks at the inbox
/// @param kafka bootstrap servers
@ConfigurationProperties("ingest")
public record IngestSettings(
    String installation, @ReadableBytes long maxBytes, Duration scanInterval, String kafka) {

  public IngestSettings {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("GONGKAI_MAX_BYTES is not positive: " + maxBytes);
    }
    if (!scanInterval.isPositive()) {
      throw new IllegalArgumentException("GONGKAI_SCAN_INTERVAL is not positive: " + scanInterval);
    }
  }
}
