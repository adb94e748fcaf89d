package gongkai.launcher.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FatesTest {
  private static final Dropped ZIP =
      new Dropped(Path.of("a.zip"), "a.zip", "0".repeat(64), Instant.EPOCH);

  @Test
  void theFilesOfAZipAreToldBehindItPageByPage() throws Exception {
    var ledger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ledger.createContext(
        "/api/v1/documents",
        exchange -> {
          byte[] answer =
              answer(exchange.getRequestURI().getQuery()).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    ledger.start();
    try {
      var fates =
          new Fates(new Ledger(ledger.getAddress().getPort()))
              .await(List.of(ZIP), Duration.ofSeconds(10), _ -> {});
      assertEquals(
          List.of("a.zip", "a.zip!/1.txt", "a.zip!/2.txt"),
          fates.keySet().stream().map(Dropped::name).toList());
      assertEquals(
          List.of("unpacked", "indexed", "refused"),
          fates.values().stream().map(it -> it.orElseThrow().status()).toList());
    } finally {
      ledger.stop(0);
    }
  }

  /// Newest first, as the ledger answers.
  private static String answer(String query) {
    if (query.contains("after=")) {
      return documents(file("1", "indexed"), "");
    }
    if (query.startsWith("archive=z")) {
      return documents(file("2", "refused"), ", \"next\": \"2\"");
    }
    return documents(
        """
        {"arrival": "z", "name": "a.zip", "path": "a.zip", "sha256": "%s", "status": "unpacked",
         "receivedAt": "2026-11-22T01:00:00Z", "fates": {"indexed": 1, "refused": 1}}
        """
            .formatted(ZIP.sha256()),
        "");
  }

  private static String documents(String document, String next) {
    return "{\"documents\": [%s]%s}".formatted(document, next);
  }

  private static String file(String id, String status) {
    return "{\"arrival\": \"%s\", \"path\": \"a.zip!/%s.txt\", \"status\": \"%s\"}"
        .formatted(id, id, status);
  }
}
