package gongkai.ingest.app.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.app.IngestSettings;
import gongkai.ingest.app.bucket.Bucket;
import gongkai.ingest.app.bucket.StoredObject;
import gongkai.ingest.app.intake.DyingS3.Death;
import gongkai.ingest.app.ledger.ArrivalIds;
import gongkai.ingest.app.ledger.Ledger;
import gongkai.ingest.app.ledger.LedgerReader;
import gongkai.ingest.app.ledger.Tasks;
import gongkai.ingest.app.line.Installation;
import gongkai.ingest.app.line.Servers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.serde.ObjectMapper;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// The service without its loops: a test takes the inbox itself, with a bucket that may die.
final class InboxByHand implements AutoCloseable {
  private final Installation here;
  private final ApplicationContext beans;

  InboxByHand() throws Exception {
    here = Servers.running().newInstallation();
    // Only the beans: the loops begin with the HTTP server, which is not started.
    beans =
        ApplicationContext.builder()
            .propertySources(
                PropertySource.of("environment", Map.<String, Object>copyOf(here.environment())))
            .start();
  }

  Installation here() {
    return here;
  }

  /// Whether taking the inbox ended in the process's death.
  boolean dies(DyingS3 s3) throws Exception {
    try {
      for (var object : settled(new Bucket(here.s3(), here.name()))) {
        intake(s3).take(object);
      }
      return false;
    } catch (Death _) {
      return true;
    }
  }

  /// What a service that starts does: look, clear what is gone, take everything.
  void takeAll() throws Exception {
    var s3 = new DyingS3(here.s3(), 0, false);
    var bucket = new Bucket(s3, here.name());
    new InboxRemovals(bucket, beans.getBean(Tasks.class))
        .forgetWhatIsGone(bucket.list(Bucket.INBOX));
    for (var object : settled(bucket)) {
      intake(s3).take(object);
    }
  }

  /// What a loop of the service does: lay on the shelf what still waits for it.
  void shelve() throws Exception {
    while (shelf(new Bucket(here.s3(), here.name())).layDownAll()) {
      // there may be more
    }
  }

  private static List<StoredObject> settled(Bucket bucket) {
    return bucket.list(Bucket.INBOX).stream()
        .filter(object -> !Looks.isLeftAlone(object.key()))
        .toList();
  }

  /// An intake whose every request to the bucket goes through this client.
  Intake intake(DyingS3 s3) {
    var bucket = new Bucket(s3, here.name());
    var ledger = beans.getBean(Ledger.class);
    var spool = beans.getBean(Spool.class);
    var settings = beans.getBean(IngestSettings.class);
    return new Intake(
        bucket,
        ledger,
        spool,
        shelf(bucket),
        new ZipIntake(bucket, ledger, spool, beans.getBean(Unpacking.class), settings),
        new InboxRemovals(bucket, beans.getBean(Tasks.class)),
        beans.getBean(ArrivalIds.class),
        settings);
  }

  private Shelf shelf(Bucket bucket) {
    return new Shelf(
        bucket,
        beans.getBean(Tasks.class),
        beans.getBean(LedgerReader.class),
        beans.getBean(ObjectMapper.class));
  }

  /// The number that a query to the ledger answers with.
  long count(String query) throws SQLException {
    try (var connection = here.database();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      assertTrue(result.next());
      return result.getLong(1);
    }
  }

  /// Changes the database behind the ledger's back.
  void execute(String statements) throws SQLException {
    try (var connection = here.database();
        var statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }

  @Override
  public void close() {
    beans.close();
  }
}
