package gongkai.ingest.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.app.bucket.Bucket;
import gongkai.ingest.app.line.Installation;
import gongkai.ingest.app.zip.Zips;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dies at every request to the bucket in the middle of a ZIP, and in the ledger's transaction, and
/// starts again.
class ZipCrashIT {
  private InboxByHand inbox;
  private Installation here;

  @BeforeEach
  void start() throws Exception {
    inbox = new InboxByHand();
    here = inbox.here();
    here.drop("known.txt", "known");
    inbox.takeAll();
  }

  @AfterEach
  void stop() {
    inbox.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyFileOfAZipIsOneArrivalWhereverTheServiceDies(boolean after) throws Exception {
    int deaths = 0;
    for (int fatal = 1; ; fatal++) {
      var name = fatal + ".zip";
      here.drop(name, zip(fatal));
      var dying = new DyingS3(here.s3(), fatal, after);
      if (!inbox.dies(dying)) {
        assertEquals(deaths, dying.requests());
        break;
      }
      deaths++;
      assertNothingOrAll(name);
      inbox.takeAll();
      assertAll(name);
    }
    assertTrue(deaths >= 9, "died " + deaths + " times");
  }

  @Test
  void aZipIsEnteredWithAllItsFilesOrNotAtAll() throws Exception {
    here.drop("ledger.zip", zip(1));
    inbox.execute(
        """
        CREATE FUNCTION ingest.fail() RETURNS trigger AS
          $$ BEGIN RAISE EXCEPTION 'not this one'; END $$ LANGUAGE plpgsql;
        CREATE TRIGGER fail BEFORE INSERT ON ingest.arrival
          FOR EACH ROW WHEN (NEW.name = 'last.txt') EXECUTE FUNCTION ingest.fail();
        """);
    assertThrows(RuntimeException.class, inbox::takeAll);
    assertEquals(0, arrivals("ledger.zip%"));
    assertEquals(List.of("ledger.zip"), here.inbox());

    inbox.execute("DROP TRIGGER fail ON ingest.arrival");
    inbox.takeAll();
    assertAll("ledger.zip");
  }

  @Test
  void aZipThatComesAgainIsOneDuplicate() throws Exception {
    here.drop("a.zip", zip(1));
    inbox.takeAll();
    here.drop("b.zip", zip(1));
    inbox.takeAll();
    assertEquals(5, arrivals("a.zip%"));
    assertEquals(1, arrivals("b.zip%"));
    assertEquals(
        1,
        inbox.count(
            "SELECT count(*) FROM arrival b JOIN arrival a ON a.id = b.duplicate_of"
                + " WHERE b.path = 'b.zip' AND b.status = 'duplicate' AND a.path = 'a.zip'"));
  }

  @Test
  void aZipThatWasOnceADocumentIsUnpackedWhenItComesAgain() throws Exception {
    here.drop("a.zip", zip(1));
    inbox.takeAll();
    inbox.execute(
        """
        UPDATE ingest.arrival SET status = 'rejected', reason = 'unsupported-format', entries = NULL
        WHERE path = 'a.zip';
        """);
    here.drop("b.zip", zip(1));
    inbox.takeAll();
    assertEquals(5, arrivals("b.zip%"));
    assertEquals(
        1,
        inbox.count("SELECT count(*) FROM arrival WHERE path = 'b.zip' AND status = 'unpacked'"));
  }

  /// They hold the same documents in opposite orders, and come at the same time.
  @Test
  void zipsThatHoldTheSameDocumentsDoNotStandInEachOthersWay() throws Exception {
    var left = Zips.zip();
    var right = Zips.zip();
    for (int i = 0; i < 300; i++) {
      left.with("%03d.txt".formatted(i), "document " + i);
      right.with("%03d.txt".formatted(i), "document " + (299 - i));
    }
    here.drop("left.zip", left.bytes());
    here.drop("right.zip", right.bytes());
    var bucket = new Bucket(here.s3(), here.name());
    try (var hands = Executors.newFixedThreadPool(2)) {
      var taken =
          hands.invokeAll(
              bucket.list("inbox/").stream()
                  .<Callable<Boolean>>map(object ->
                      () -> {
                        inbox.intake(new DyingS3(here.s3(), 0, false)).take(object);
                        return true;
                      })
                  .toList());
      for (var one : taken) {
        assertTrue(one.get());
      }
    }
    assertEquals(602, arrivals("left.zip%") + arrivals("right.zip%"));
    assertEquals(301, inbox.count("SELECT count(*) FROM arrival WHERE status = 'received'"));
    assertEquals(300, inbox.count("SELECT count(*) FROM arrival WHERE status = 'duplicate'"));
  }

  /// One new document, the same again, a known one, an empty one.
  private static byte[] zip(int n) {
    return Zips.zip()
        .with("first.txt", "new " + n)
        .with("known.txt", "known")
        .with("last.txt", "new " + n)
        .with("empty.txt", "")
        .bytes();
  }

  private void assertNothingOrAll(String name) throws Exception {
    long arrivals = arrivals(name + "%");
    assertTrue(arrivals == 0 || arrivals == 5, arrivals + " arrivals of " + name);
    if (arrivals == 0) {
      assertEquals(List.of(name), here.inbox());
    }
  }

  private void assertAll(String name) throws Exception {
    inbox.shelve();
    assertEquals(1, arrivals(name, "unpacked"));
    assertEquals(1, arrivals(name + "!/first.txt", "received"));
    assertEquals(1, arrivals(name + "!/known.txt", "duplicate"));
    assertEquals(1, arrivals(name + "!/last.txt", "duplicate"));
    assertEquals(1, arrivals(name + "!/empty.txt", "refused"));
    assertEquals(5, arrivals(name + "%"));
    assertEquals(
        4,
        inbox.count(
            "SELECT count(*) FROM arrival e JOIN arrival z ON z.id = e.archive WHERE z.path = '%s'"
                .formatted(name)));
    assertEquals(
        2,
        inbox.count(
            "SELECT count(*) FROM outbox o JOIN arrival a ON a.id = o.arrival"
                + " WHERE a.path LIKE '%s!/%%'".formatted(name)));
    assertEquals(List.of(), here.inbox());
    assertEquals(0, inbox.count("SELECT count(*) FROM inbox_removal"));
    assertEquals(0, inbox.count("SELECT count(*) FROM shelf_task"));
    assertEquals(inbox.count("SELECT count(*) FROM document"), here.files("archive").size());
    // Only the reasons: the bytes of a refused file are in the archived ZIP.
    assertEquals(
        inbox.count("SELECT count(*) FROM arrival WHERE status = 'refused'"),
        here.files("rejected").size());
  }

  private long arrivals(String path) throws Exception {
    return inbox.count("SELECT count(*) FROM arrival WHERE path LIKE '%s'".formatted(path));
  }

  private long arrivals(String path, String status) throws Exception {
    return inbox.count(
        "SELECT count(*) FROM arrival WHERE path = '%s' AND status = '%s'".formatted(path, status));
  }
}
