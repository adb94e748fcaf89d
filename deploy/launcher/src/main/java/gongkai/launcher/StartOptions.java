package gongkai.launcher;

import gongkai.launcher.parts.Part;
import gongkai.launcher.running.FreePorts;
import gongkai.launcher.settings.CannotProceed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The flags that say what a start brings up, and where.
final class StartOptions {
  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description = "Starts these parts alone, for who runs the others elsewhere.")
  private List<String> only = List.of();

  @Option(
      names = "--free-ports",
      description =
          "Takes ports that are free instead of those named here in brackets; 'status' tells them.")
  private boolean freePorts;

  @Option(names = "--search-port", paramLabel = "PORT", description = "Pages and API (8080).")
  private @Nullable String search;

  @Option(names = "--ingest-port", paramLabel = "PORT", description = "ingest-service (8081).")
  private @Nullable String ingest;

  @Option(names = "--extract-port", paramLabel = "PORT", description = "extract-service (8082).")
  private @Nullable String extract;

  @Option(names = "--validate-port", paramLabel = "PORT", description = "validate-service (8083).")
  private @Nullable String validate;

  @Option(names = "--kafka-port", paramLabel = "PORT", description = "Kafka (9092).")
  private @Nullable String kafka;

  @Option(names = "--opensearch-port", paramLabel = "PORT", description = "OpenSearch (9200).")
  private @Nullable String opensearch;

  @Option(names = "--postgres-port", paramLabel = "PORT", description = "PostgreSQL (15432).")
  private @Nullable String postgres;

  @Option(
      names = "--s3-port",
      paramLabel = "PORT",
      description = "The bucket's S3 endpoint (9000).")
  private @Nullable String s3;

  Map<String, String> flags() {
    var flags = new HashMap<String, String>();
    if (freePorts) {
      FreePorts.take().forEach((part, port) -> flags.put("port." + part.label(), "" + port));
    }
    for (var part : Part.values()) {
      var port = port(part);
      if (port != null) {
        flags.put("port." + part.label(), port);
      }
    }
    return flags;
  }

  Set<Part> parts() {
    if (only.isEmpty()) {
      return EnumSet.allOf(Part.class);
    }
    return only.stream()
        .map(name ->
            Part.named(name)
                .orElseThrow(() ->
                    new CannotProceed(
                        "No part is called '%s'. The parts: %s".formatted(name, names()))))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
  }

  static String names() {
    return Arrays.stream(Part.values()).map(Part::label).collect(Collectors.joining(", "));
  }

  private @Nullable String port(Part part) {
    return switch (part) {
      case KAFKA -> kafka;
      case OPENSEARCH -> opensearch;
      case POSTGRES -> postgres;
      case S3 -> s3;
      case INGEST -> ingest;
      case EXTRACT -> extract;
      case VALIDATE -> validate;
      case SEARCH -> search;
    };
  }
}
