package gongkai.launcher.running;

import gongkai.launcher.client.Bucket;
import gongkai.launcher.parts.Part;
import gongkai.launcher.settings.DataFolder;
import gongkai.launcher.settings.Repository;
import gongkai.launcher.settings.Settings;
import java.util.LinkedHashMap;
import java.util.Map;

/// The environment variables by which each part is configured: the four services by the same ones
/// that Compose gives them, each server by its own.
///
/// @param repository where the parts are built
/// @param settings the ports
/// @param folder the data and the secrets
record Environments(Repository repository, Settings settings, DataFolder folder) {

  Map<String, String> of(Part part) {
    var values = new LinkedHashMap<String, String>();
    if (part.isService()) {
      addService(part, values);
    } else {
      addServer(part, values);
    }
    return values;
  }

  private void addServer(Part part, Map<String, String> values) {
    var installation = folder.installation();
    values.put("HOST", Settings.HOST);
    values.put("PORT", port(part));
    values.put("DATA_DIR", folder.path().resolve(part.label()).toString());
    switch (part) {
      case KAFKA -> values.put("CLUSTER_ID", installation.kafkaCluster());
      case OPENSEARCH -> values.put("CLUSTER_NAME", installation.openSearchName());
      case POSTGRES -> {
        values.put(
            "BINARIES_DIR",
            repository.root().resolve(part.module()).resolve("target/binaries").toString());
        values.put("PID_FILE", PidRecord.nativePostgres(folder).toString());
        addPostgresLogin(values);
        values.put("POSTGRES_DB", "gongkai");
      }
      case S3 -> {
        values.put("DATA_DIR", folder.bucketRoot().toString());
        values.put("STAGING_DIR", folder.path().resolve("bucket-staging").toString());
        addS3Key(values);
      }
      case INGEST, EXTRACT, VALIDATE, SEARCH -> throw new IllegalArgumentException(part.label());
    }
  }

  private void addService(Part part, Map<String, String> values) {
    values.put("KAFKA_BOOTSTRAP_SERVERS", Settings.HOST + ":" + port(Part.KAFKA));
    values.put("S3_ENDPOINT", url(Part.S3));
    addS3Key(values);
    values.put(
        "POSTGRES_URL",
        "jdbc:postgresql://%s:%s/gongkai".formatted(Settings.HOST, port(Part.POSTGRES)));
    addPostgresLogin(values);
    values.put("OPENSEARCH_URL", url(Part.OPENSEARCH));
    values.put("HTTP_HOST", Settings.HOST);
    values.put("HTTP_PORT", port(part));
    values.put("INGEST_URL", url(Part.INGEST));
    values.put("EXTRACT_URL", url(Part.EXTRACT));
    values.put("VALIDATE_URL", url(Part.VALIDATE));
    values.put("SEARCH_URL", url(Part.SEARCH));
    values.put("STATE_DIR", folder.path().resolve("state").resolve(part.label()).toString());
    values.put("GONGKAI_INSTALLATION", folder.installation().id());
  }

  private void addPostgresLogin(Map<String, String> values) {
    values.put("POSTGRES_USER", "gongkai");
    values.put("POSTGRES_PASSWORD", folder.installation().postgresPassword());
  }

  private void addS3Key(Map<String, String> values) {
    values.put("S3_BUCKET", Bucket.NAME);
    values.put("S3_ACCESS_KEY", folder.installation().s3AccessKey());
    values.put("S3_SECRET_KEY", folder.installation().s3SecretKey());
  }

  private String url(Part part) {
    return "http://%s:%s".formatted(Settings.HOST, port(part));
  }

  private String port(Part part) {
    return Integer.toString(settings.port(part));
  }
}
