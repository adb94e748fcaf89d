package gongkai.launcher.running;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.launcher.parts.Part;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreePortsTest {
  @Test
  void aTakenPortIsNamedWithItsPartAndItsFlag() throws IOException {
    try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = somebody.getLocalPort();
      var message = refusal(Map.of(Part.OPENSEARCH, port));
      assertTrue(message.contains("Port " + port), message);
      assertTrue(message.contains("opensearch"), message);
      assertTrue(message.contains("--opensearch-port"), message);
    }
  }

  @Test
  void aPortTakenOnEveryAddressIsTaken() throws IOException {
    try (var somebody = new ServerSocket(0)) {
      assertTrue(FreePorts.isTaken(somebody.getLocalPort()));
    }
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() throws IOException {
    try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var two = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var message = refusal(Map.of(Part.KAFKA, one.getLocalPort(), Part.S3, two.getLocalPort()));
      assertTrue(message.contains("kafka") && message.contains("s3"), message);
    }
  }

  @Test
  void twoPartsCannotShareAPort() {
    var message = refusal(Map.of(Part.KAFKA, 9, Part.S3, 9));
    assertTrue(message.contains("both kafka and s3"), message);
  }

  @Test
  void aFreePortIsFine() throws IOException {
    int port;
    try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = somebody.getLocalPort();
    }
    assertDoesNotThrow(
        () -> FreePorts.check(List.of(Part.KAFKA), settings(Map.of(Part.KAFKA, port))));
  }

  @Test
  void portsThatAreTakenForASecondLineAreFreeAndAllDifferent() {
    assertDoesNotThrow(() -> FreePorts.check(List.of(Part.values()), settings(FreePorts.take())));
  }

  private static String refusal(Map<Part, Integer> ports) {
    var parts = ports.keySet().stream().sorted().toList();
    var refused = assertThrows(CannotProceed.class, () -> FreePorts.check(parts, settings(ports)));
    return String.valueOf(refused.getMessage());
  }

  private static Settings settings(Map<Part, Integer> ports) {
    return new Settings(Path.of("data"), ports, Map.of(), Map.of());
  }
}
