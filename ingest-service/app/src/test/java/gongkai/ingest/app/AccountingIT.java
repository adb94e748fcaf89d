package gongkai.ingest.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.DocumentRejected;
import gongkai.ingest.app.line.Eventually;
import gongkai.ingest.app.line.Reports;
import gongkai.ingest.app.line.RunningService;
import gongkai.search.ReportIndexed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class AccountingIT {
  private static final int FILES = 60;

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @Test
  void theSumHoldsAtEveryMomentAndInTheEndNothingIsInProgress() throws Exception {
    var over = new AtomicBoolean();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var looks = people.submit(() -> looksUntil(over));
      var work =
          people.invokeAll(
              List.of(
                  dropping("左"),
                  dropping("右"),
                  uploading("传"),
                  // The same bytes from two sides at once: one of them is first.
                  uploading("左")));
      for (var one : work) {
        one.get();
      }
      // 左, 右 and 传 once, 左 again by upload, each of FILES; an empty one by each dropper.
      Eventually.until(
          Duration.ofMinutes(2),
          it -> it.path("received").asInt() == 4 * FILES + 2,
          () -> SERVICE.here().get("/api/v1/accounting"));
      tellFates();
      var end =
          Eventually.until(
              Duration.ofMinutes(2),
              it -> it.path("inProgress").asInt() == 0,
              () -> SERVICE.here().get("/api/v1/accounting"));
      over.set(true);
      assertEquals(FILES, end.path("duplicate").asInt(), end.toString());
      assertEquals(2 * FILES, end.path("indexed").asInt(), end.toString());
      assertEquals(FILES + 2, end.path("rejected").asInt(), end.toString());
      System.out.println("accounting was looked at " + looks.get() + " times");
    }
  }

  private static int looksUntil(AtomicBoolean over) throws Exception {
    int looks = 0;
    while (!over.get()) {
      var now = SERVICE.here().get("/api/v1/accounting");
      assertEquals(now.path("received").asLong(), sum(now), now.toString());
      looks++;
    }
    return looks;
  }

  private static long sum(JsonNode accounting) {
    long sum = 0;
    for (var part : List.of("indexed", "rejected", "duplicate", "deadLettered", "inProgress")) {
      sum += accounting.path(part).asLong();
    }
    return sum;
  }

  private static Callable<Boolean> dropping(String side) {
    return () -> {
      for (int i = 0; i < FILES; i++) {
        SERVICE.here().drop(side + "/" + i + ".txt", text(side, i));
      }
      SERVICE.here().drop(side + "/空.txt", "");
      return true;
    };
  }

  private static Callable<Boolean> uploading(String side) {
    return () -> {
      for (int i = 0; i < FILES; i++) {
        var name = side + i + ".txt";
        SERVICE.here().upload(Map.of(name, text(side, i).getBytes(StandardCharsets.UTF_8)));
      }
      return true;
    };
  }

  private static String text(String side, int i) {
    return side + " says " + i;
  }

  /// Two thirds of the documents are indexed, one third is rejected.
  private static void tellFates() throws Exception {
    var first = new ArrayList<JsonNode>();
    SERVICE
        .here()
        .get("/api/v1/documents?status=received&limit=500")
        .path("documents")
        .forEach(first::add);
    for (int i = 0; i < first.size(); i++) {
      var document =
          Reports.document(
              first.get(i).path("sha256").asString(),
              UUID.fromString(first.get(i).path("arrival").asString()),
              first.get(i).path("run").asLong());
      if (i % 3 == 0) {
        SERVICE
            .topics()
            .send(DocumentRejected.TOPIC, "d", Reports.rejected(document).toCloudEvent());
      } else {
        SERVICE.topics().send(ReportIndexed.TOPIC, "i", Reports.indexed(document).toCloudEvent());
      }
    }
  }
}
