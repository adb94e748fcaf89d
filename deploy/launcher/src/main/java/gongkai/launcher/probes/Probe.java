package gongkai.launcher.probes;

import gongkai.launcher.parts.Part;
import gongkai.launcher.settings.DataFolder;
import gongkai.launcher.settings.Settings;

/// Asks one part, in its own protocol, whether it is ready and proves that it is ours.
@FunctionalInterface
public interface Probe {
  /// Asks once. Never throws for a part that does not answer.
  Answer ask();

  /// The probe for a part on this data folder. A client is dear to make, so whether anybody listens
  /// is seen first.
  static Probe of(Part part, Settings settings, DataFolder folder) {
    var port = settings.port(part);
    var probe = ofListening(part, port, folder);
    return () -> Listening.on(port) ? probe.ask() : new Answer.NotYet("nobody listens");
  }

  private static Probe ofListening(Part part, int port, DataFolder folder) {
    var installation = folder.installation();
    return switch (part) {
      case KAFKA -> new KafkaProbe(port, installation.kafkaCluster());
      case OPENSEARCH -> new OpenSearchProbe(port, folder);
      case POSTGRES -> new PostgresProbe(port, installation);
      case S3 -> new S3Probe(port, installation);
      case INGEST, EXTRACT, VALIDATE, SEARCH ->
          new ServiceProbe(part.label(), port, installation.id());
    };
  }
}
