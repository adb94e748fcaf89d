package gongkai.launcher.settings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.UUID;

/// Who this data folder is, and its secrets: made up at the first start and kept in a file that
/// only its owner reads. The file also marks the folder as Gongkai's.
///
/// @param id what every part answers with when it is asked whose it is
/// @param kafkaCluster Kafka's cluster id
/// @param openSearchCluster OpenSearch's cluster uuid, empty until the first start has seen it
/// @param postgresPassword the database's password
/// @param s3AccessKey the bucket's access key
/// @param s3SecretKey its secret
public record Installation(
    String id,
    String kafkaCluster,
    String openSearchCluster,
    String postgresPassword,
    String s3AccessKey,
    String s3SecretKey) {

  /// The name of the file in the data folder.
  static final String FILE = "gongkai-installation.properties";

  private static final SecureRandom RANDOM = new SecureRandom();

  static Installation invented() {
    return new Installation(
        UUID.randomUUID().toString(), kafkaId(), "", hex(24), "gongkai" + hex(6), hex(24));
  }

  static Installation read(Path folder) {
    var values = new Properties();
    try (var reader = Files.newBufferedReader(folder.resolve(FILE))) {
      values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Installation(
        required(values, "installation", folder),
        required(values, "kafka.cluster", folder),
        values.getProperty("opensearch.cluster", ""),
        required(values, "postgres.password", folder),
        required(values, "s3.access-key", folder),
        required(values, "s3.secret-key", folder));
  }

  void write(Path folder) {
    var values = new Properties();
    values.put("installation", id);
    values.put("kafka.cluster", kafkaCluster);
    values.put("opensearch.cluster", openSearchCluster);
    values.put("postgres.password", postgresPassword);
    values.put("s3.access-key", s3AccessKey);
    values.put("s3.secret-key", s3SecretKey);
    try {
      var text = new StringWriter();
      values.store(text, "Marks this folder as Gongkai's data. Holds secrets.");
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var unfinished = Files.createTempFile(folder, "installation-", ".tmp", ownerOnly);
      Files.writeString(unfinished, text.toString());
      Files.move(
          unfinished,
          folder.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Installation withOpenSearchCluster(String uuid) {
    return new Installation(id, kafkaCluster, uuid, postgresPassword, s3AccessKey, s3SecretKey);
  }

  /// The name of the OpenSearch cluster, known before its uuid is.
  public String openSearchName() {
    return "gongkai-" + id.substring(0, 8);
  }

  @Override
  public String toString() {
    return "Installation[" + id + "]";
  }

  /// Kafka writes its ids as 22 characters of URL-safe Base64; a leading dash would look like a
  /// flag.
  private static String kafkaId() {
    var bytes = new byte[16];
    String id;
    do {
      RANDOM.nextBytes(bytes);
      id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    } while (id.startsWith("-"));
    return id;
  }

  private static String hex(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String required(Properties values, String key, Path folder) {
    var value = values.getProperty(key, "");
    if (value.isBlank()) {
      throw new CannotProceed("%s lacks '%s'".formatted(folder.resolve(FILE), key));
    }
    return value;
  }
}
