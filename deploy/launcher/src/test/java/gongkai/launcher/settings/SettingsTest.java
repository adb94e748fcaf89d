package gongkai.launcher.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.launcher.parts.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path root;

  @Test
  void withoutAFileTheDefaultsHold() {
    var settings = Settings.load(new Repository(root), Map.of());
    assertEquals(8080, settings.port(Part.SEARCH));
    assertEquals(15432, settings.port(Part.POSTGRES));
    assertEquals(root.resolve("data"), settings.data());
  }

  @Test
  void aFlagWinsOverTheFileAndTheFileOverTheDefault() throws IOException {
    write(
        "port.kafka=19092\nport.s3=19000\nheap.search=1g\njava.extract=-XX:TieredStopAtLevel=4 -Dx=y\n");
    var settings = Settings.load(new Repository(root), Map.of("port.s3", "29000"));
    assertEquals(19092, settings.port(Part.KAFKA));
    assertEquals(29000, settings.port(Part.S3));
    assertEquals("1g", settings.heaps().get(Part.SEARCH));
    assertEquals(
        List.of("-XX:TieredStopAtLevel=4", "-Dx=y"), settings.javaOptions().get(Part.EXTRACT));
  }

  @Test
  void aDataFolderInTheFileIsTakenFromTheRepositoryAndAFlagFromHere() throws IOException {
    write("data=elsewhere\n");
    assertEquals(root.resolve("elsewhere"), Settings.load(new Repository(root), Map.of()).data());
    assertEquals(
        Path.of("here").toAbsolutePath(),
        Settings.load(new Repository(root), Map.of("data", "here")).data());
  }

  @Test
  void aMisspelledKeyIsNamed() throws IOException {
    write("port.kafak=1\n");
    var refused =
        assertThrows(CannotProceed.class, () -> Settings.load(new Repository(root), Map.of()));
    assertTrue(message(refused).contains("'port.kafak'"), message(refused));
  }

  @Test
  void whatIsNoPortIsRefusedWithThePartAndTheFlag() {
    for (var text : List.of("0", "65536", "x", "", "-1", "99999999999")) {
      var refused =
          assertThrows(
              CannotProceed.class,
              () -> Settings.load(new Repository(root), Map.of("port.opensearch", text)));
      assertTrue(message(refused).contains("--opensearch-port"), message(refused));
    }
  }

  @Test
  void whatIsNoHeapIsRefused() {
    assertThrows(
        CannotProceed.class,
        () -> Settings.load(new Repository(root), Map.of("heap.kafka", "lots")));
  }

  private void write(String text) throws IOException {
    Files.writeString(root.resolve("gongkai.properties"), text);
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
