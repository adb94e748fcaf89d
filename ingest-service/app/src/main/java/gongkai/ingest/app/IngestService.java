package gongkai.ingest.app;

import io.micronaut.runtime.Micronaut;

/// Starts ingest-service; configured by the environment alone, see `application.properties`.
public final class IngestService {
  private IngestService() {}

  /// Starts the service and stays with it.
  public static void main(String[] args) {
    Micronaut.run(IngestService.class, args);
  }
}
