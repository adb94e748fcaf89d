package gongkai.launcher.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The parts of the line, each a process of its own, in the order in which they may start.
public enum Part {
  /// The log that every arrow of the line is a topic of.
  KAFKA(9092, "256m", "deploy/servers/kafka", "gongkai.servers.kafka.KafkaServer"),
  /// The index that people search.
  OPENSEARCH(
      9200, "512m", "deploy/servers/opensearch", "gongkai.servers.opensearch.OpenSearchServer"),
  /// The ledger's and the users' database.
  POSTGRES(15432, "128m", "deploy/servers/postgres", "gongkai.servers.postgres.PostgresServer"),
  /// The bucket that documents are dropped in.
  S3(9000, "128m", "deploy/servers/s3", "gongkai.servers.s3.S3Server"),
  /// Takes documents in and keeps the ledger.
  INGEST(8081, "192m", "ingest-service/app", "gongkai.ingest.app.IngestService"),
  /// Reads documents.
  EXTRACT(8082, "384m", "extract-service/app", "gongkai.extract.app.ExtractService"),
  /// Judges reports.
  VALIDATE(8083, "320m", "validate-service/app", "gongkai.validate.app.ValidateService"),
  /// Indexes reports and serves pages and API.
  SEARCH(8080, "256m", "search-service/app", "gongkai.search.app.SearchService");

  private final int port;
  private final String heap;
  private final String module;
  private final String mainClass;

  Part(int port, String heap, String module, String mainClass) {
    this.port = port;
    this.heap = heap;
    this.module = module;
    this.mainClass = mainClass;
  }

  /// The part of that name.
  public static Optional<Part> named(String name) {
    return Arrays.stream(values()).filter(part -> part.label().equals(name)).findFirst();
  }

  /// The name in commands, settings, logs and status: lower case.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Where it listens unless told otherwise.
  public int defaultPort() {
    return port;
  }

  /// Its largest heap unless told otherwise, as Java's `-Xmx` takes it.
  public String defaultHeap() {
    return heap;
  }

  /// Its Maven module, relative to the repository.
  public String module() {
    return module;
  }

  /// The name of the module's jar without the version.
  public String artifact() {
    return label() + (isService() ? "-app" : "-server");
  }

  /// The class that it is started with.
  public String mainClass() {
    return mainClass;
  }

  /// The parts that must be ready before this one starts.
  public List<Part> needs() {
    return switch (this) {
      case KAFKA, OPENSEARCH, POSTGRES, S3 -> List.of();
      case INGEST -> List.of(KAFKA, POSTGRES, S3);
      case EXTRACT -> List.of(KAFKA, S3);
      case VALIDATE -> List.of(KAFKA);
      case SEARCH -> List.of(KAFKA, OPENSEARCH, POSTGRES);
    };
  }

  /// Whether it is one of the four services, which are configured alike and answer HTTP alike.
  public boolean isService() {
    return switch (this) {
      case KAFKA, OPENSEARCH, POSTGRES, S3 -> false;
      case INGEST, EXTRACT, VALIDATE, SEARCH -> true;
    };
  }

  /// The flag that moves its port.
  public String portFlag() {
    return "--" + label() + "-port";
  }
}
