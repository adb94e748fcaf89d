package gongkai.ingest.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dies at every request to the bucket, and in the ledger's transaction, and starts again.
class CrashIT {
  private static Installation here;
  private static ApplicationContext beans;

  @BeforeAll
  static void start() throws Exception {
    here = Servers.running().newInstallation();
    // Only the beans: the loops begin with the HTTP server, which is not started.
    beans =
        ApplicationContext.builder()
            .propertySources(
                PropertySource.of("environment", Map.<String, Object>copyOf(here.environment())))
            .start();
  }

  @AfterAll
  static void stop() {
    beans.close();
  }

  @ParameterizedTest
  @CsvSource({
    "good.txt, text, received, false",
    "good-after.txt, text too, received, true",
    "copy.txt, known, duplicate, false",
    "copy-after.txt, known, duplicate, true",
    "empty.txt, '', refused, false",
    "empty-after.txt, '', refused, true",
    "bad..name.txt, text, refused, false",
    "bad..name-after.txt, text, refused, true"
  })
  void aFileIsOneArrivalWhereverTheServiceDies(
      String name, String text, String status, boolean after) throws Exception {
    here.drop("known.txt", "known");
    takeAll(new DyingS3(here.s3(), 0, false));

    int deaths = 0;
    for (int fatal = 1; ; fatal++) {
      var path = fatal + "/" + name;
      // Each time other bytes, so that it is no duplicate where it should be none.
      here.drop(path, text.isEmpty() || text.equals("known") ? text : text + fatal);
      var dying = new DyingS3(here.s3(), fatal, after);
      if (!dies(dying)) {
        assertEquals(deaths, dying.requests());
        break;
      }
      deaths++;
      takeAll(new DyingS3(here.s3(), 0, false));
      assertOneArrival(path, status);
    }
    assertTrue(deaths >= 5, "died " + deaths + " times");
  }

  @Test
  void aFileIsOneArrivalWhenTheLedgerFailsBeforeItsCommit() throws Exception {
    here.drop("ledger.txt", "the ledger fails");
    execute(
        """
        CREATE FUNCTION ingest.fail() RETURNS trigger AS
          $$ BEGIN RAISE EXCEPTION 'no outbox today'; END $$ LANGUAGE plpgsql;
        CREATE TRIGGER fail BEFORE INSERT ON ingest.outbox
          FOR EACH ROW EXECUTE FUNCTION ingest.fail();
        """);
    assertThrows(RuntimeException.class, () -> takeAll(new DyingS3(here.s3(), 0, false)));
    assertEquals(0, arrivals("ledger.txt"));
    assertEquals(List.of("ledger.txt"), here.inbox());

    execute("DROP TRIGGER fail ON ingest.outbox");
    takeAll(new DyingS3(here.s3(), 0, false));
    assertOneArrival("ledger.txt", "received");
  }

  @Test
  void aFileThatIsReplacedBeforeItIsRemovedIsAnotherArrival() throws Exception {
    here.drop("replaced.txt", "first");
    var bucket = new Bucket(here.s3(), here.name());
    var seen = bucket.look("inbox/replaced.txt").orElseThrow();
    // Requests: read, look, look into the archive, archive; dies at the look before the removal.
    assertThrows(Death.class, () -> intake(new DyingS3(here.s3(), 5, false)).take(seen));
    here.drop("replaced.txt", "second, longer");
    takeAll(new DyingS3(here.s3(), 0, false));
    assertEquals(2, arrivals("replaced.txt"));
    assertEquals(List.of(), here.inbox());
    assertEquals(0, count("SELECT count(*) FROM inbox_removal"));
  }

  @Test
  void aFileThatComesBackAsItWasIsAnArrivalOfItsOwn() throws Exception {
    here.drop("back.txt", "again");
    var file = here.bucket().resolve("inbox/back.txt");
    var modified = Files.getLastModifiedTime(file);
    takeAll(new DyingS3(here.s3(), 0, false));
    here.drop("back.txt", "again");
    Files.setLastModifiedTime(file, modified);
    takeAll(new DyingS3(here.s3(), 0, false));
    assertEquals(2, arrivals("back.txt"));
    assertEquals(
        1, count("SELECT count(*) FROM arrival WHERE path = 'back.txt' AND status = 'duplicate'"));
  }

  /// Whether taking the inbox ended in the process's death.
  private static boolean dies(DyingS3 s3) throws Exception {
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
  private static void takeAll(DyingS3 s3) throws Exception {
    var bucket = new Bucket(s3, here.name());
    new InboxRemovals(bucket, beans.getBean(Tasks.class))
        .forgetWhatIsGone(bucket.list(Bucket.INBOX));
    for (var object : settled(bucket)) {
      intake(s3).take(object);
    }
  }

  private static List<StoredObject> settled(Bucket bucket) {
    return bucket.list(Bucket.INBOX).stream()
        .filter(object -> !Looks.isLeftAlone(object.key()))
        .toList();
  }

  private static Intake intake(DyingS3 s3) {
    var bucket = new Bucket(s3, here.name());
    var tasks = beans.getBean(Tasks.class);
    return new Intake(
        bucket,
        beans.getBean(Ledger.class),
        beans.getBean(Spool.class),
        new Shelf(
            bucket, tasks, beans.getBean(LedgerReader.class), beans.getBean(ObjectMapper.class)),
        new InboxRemovals(bucket, tasks),
        beans.getBean(ArrivalIds.class),
        beans.getBean(IngestSettings.class));
  }

  private static void assertOneArrival(String path, String status) throws Exception {
    assertEquals(1, arrivals(path), path);
    assertEquals(
        1,
        count(
            "SELECT count(*) FROM arrival WHERE path = '%s' AND status = '%s'"
                .formatted(path, status)),
        path);
    assertEquals(
        status.equals("duplicate") ? 0 : 1,
        count(
            "SELECT count(*) FROM outbox o JOIN arrival a ON a.id = o.arrival WHERE a.path = '%s'"
                .formatted(path)),
        path);
    assertEquals(List.of(), here.inbox(), path);
    assertEquals(0, count("SELECT count(*) FROM inbox_removal"), path);
    assertEquals(0, count("SELECT count(*) FROM shelf_task"), path);
    var inArchive = here.files("archive").size();
    assertEquals(count("SELECT count(*) FROM document"), inArchive, path);
    if (status.equals("refused")) {
      assertEquals(
          2 * count("SELECT count(*) FROM arrival WHERE status = 'refused'"),
          here.files("rejected").size(),
          path);
    }
  }

  private static long arrivals(String path) throws SQLException {
    return count("SELECT count(*) FROM arrival WHERE path = '%s'".formatted(path));
  }

  private static long count(String query) throws SQLException {
    try (var connection = here.database();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      assertTrue(result.next());
      return result.getLong(1);
    }
  }

  private static void execute(String statements) throws SQLException {
    try (var connection = here.database();
        var statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }
}
