package gongkai.ingest.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.app.bucket.Bucket;
import gongkai.ingest.app.intake.DyingS3.Death;
import gongkai.ingest.app.line.Installation;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dies at every request to the bucket, and in the ledger's transaction, and starts again.
class CrashIT {
  private static Installation here;
  private static InboxByHand inbox;

  @BeforeAll
  static void start() throws Exception {
    inbox = new InboxByHand();
    here = inbox.here();
  }

  @AfterAll
  static void stop() {
    inbox.close();
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
    inbox.takeAll();

    int deaths = 0;
    for (int fatal = 1; ; fatal++) {
      var path = fatal + "/" + name;
      // Each time other bytes, so that it is no duplicate where it should be none.
      here.drop(path, text.isEmpty() || text.equals("known") ? text : text + fatal);
      var dying = new DyingS3(here.s3(), fatal, after);
      if (!inbox.dies(dying)) {
        assertEquals(deaths, dying.requests());
        break;
      }
      deaths++;
      inbox.takeAll();
      assertOneArrival(path, status);
    }
    assertTrue(deaths >= 5, "died " + deaths + " times");
  }

  @Test
  void aFileIsOneArrivalWhenTheLedgerFailsBeforeItsCommit() throws Exception {
    here.drop("ledger.txt", "the ledger fails");
    inbox.execute(
        """
        CREATE FUNCTION ingest.fail() RETURNS trigger AS
          $$ BEGIN RAISE EXCEPTION 'no outbox today'; END $$ LANGUAGE plpgsql;
        CREATE TRIGGER fail BEFORE INSERT ON ingest.outbox
          FOR EACH ROW EXECUTE FUNCTION ingest.fail();
        """);
    assertThrows(RuntimeException.class, inbox::takeAll);
    assertEquals(0, arrivals("ledger.txt"));
    assertEquals(List.of("ledger.txt"), here.inbox());

    inbox.execute("DROP TRIGGER fail ON ingest.outbox");
    inbox.takeAll();
    assertOneArrival("ledger.txt", "received");
  }

  @Test
  void aFileThatIsReplacedBeforeItIsRemovedIsAnotherArrival() throws Exception {
    here.drop("replaced.txt", "first");
    var bucket = new Bucket(here.s3(), here.name());
    var seen = bucket.look("inbox/replaced.txt").orElseThrow();
    // Requests: read, look, look into the archive, archive; dies at the look before the removal.
    assertThrows(Death.class, () -> inbox.intake(new DyingS3(here.s3(), 5, false)).take(seen));
    here.drop("replaced.txt", "second, longer");
    inbox.takeAll();
    assertEquals(2, arrivals("replaced.txt"));
    assertEquals(List.of(), here.inbox());
    assertEquals(0, inbox.count("SELECT count(*) FROM inbox_removal"));
  }

  @Test
  void aFileThatComesBackAsItWasIsAnArrivalOfItsOwn() throws Exception {
    here.drop("back.txt", "again");
    var file = here.bucket().resolve("inbox/back.txt");
    var modified = Files.getLastModifiedTime(file);
    inbox.takeAll();
    here.drop("back.txt", "again");
    Files.setLastModifiedTime(file, modified);
    inbox.takeAll();
    assertEquals(2, arrivals("back.txt"));
    assertEquals(
        1,
        inbox.count(
            "SELECT count(*) FROM arrival WHERE path = 'back.txt' AND status = 'duplicate'"));
  }

  private static void assertOneArrival(String path, String status) throws Exception {
    assertEquals(1, arrivals(path), path);
    assertEquals(
        1,
        inbox.count(
            "SELECT count(*) FROM arrival WHERE path = '%s' AND status = '%s'"
                .formatted(path, status)),
        path);
    assertEquals(
        status.equals("duplicate") ? 0 : 1,
        inbox.count(
            "SELECT count(*) FROM outbox o JOIN arrival a ON a.id = o.arrival WHERE a.path = '%s'"
                .formatted(path)),
        path);
    assertEquals(List.of(), here.inbox(), path);
    assertEquals(0, inbox.count("SELECT count(*) FROM inbox_removal"), path);
    assertEquals(0, inbox.count("SELECT count(*) FROM shelf_task"), path);
    var inArchive = here.files("archive").size();
    assertEquals(inbox.count("SELECT count(*) FROM document"), inArchive, path);
    if (status.equals("refused")) {
      assertEquals(
          2 * inbox.count("SELECT count(*) FROM arrival WHERE status = 'refused'"),
          here.files("rejected").size(),
          path);
    }
  }

  private static long arrivals(String path) throws SQLException {
    return inbox.count("SELECT count(*) FROM arrival WHERE path = '%s'".formatted(path));
  }
}
