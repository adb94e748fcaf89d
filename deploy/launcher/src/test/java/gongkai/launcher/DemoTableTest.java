package gongkai.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import gongkai.launcher.client.Arrival;
import gongkai.launcher.client.Dropped;
import gongkai.launcher.client.Reports;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoTableTest {
  private static final Dropped FILE =
      new Dropped(Path.of("年报.html"), "年报.html", "0".repeat(64), Instant.EPOCH);

  @Test
  void aServiceThatDoesNotAnswerIsNotTakenForAReportWithoutFailures() throws Exception {
    var line = lineWhenSearchAnswers(503);
    assertTrue(line.contains("indexed"), line);
    assertTrue(line.contains("not known: search-service answered with status 503"), line);
  }

  @Test
  void whatIsNotIndexedIsToldInTheLedgersWords() throws Exception {
    var line = lineWhenSearchAnswers(404);
    assertTrue(line.endsWith("不是年度报告"), line);
  }

  private static String lineWhenSearchAnswers(int status) throws Exception {
    var search = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    search.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    search.start();
    try {
      var arrival =
          new Arrival(
              "id",
              "年报.html",
              "年报.html",
              FILE.sha256(),
              "indexed",
              "",
              "不是年度报告",
              Instant.EPOCH,
              "甲县",
              "2023",
              Map.of());
      return new DemoTable(new Reports(search.getAddress().getPort()))
          .lines(Map.of(FILE, Optional.of(arrival)))
          .getLast();
    } finally {
      search.stop(0);
    }
  }
}
