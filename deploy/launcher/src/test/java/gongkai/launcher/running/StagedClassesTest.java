package gongkai.launcher.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.launcher.parts.Part;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedClassesTest {
  @TempDir Path root;

  @Test
  void whatIsNotBuiltIsNamed() {
    var refused =
        assertThrows(
            CannotProceed.class, () -> StagedClasses.of(Part.EXTRACT, new Repository(root)));
    var message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("extract-app-0.1.0.jar"), message);
  }

  @Test
  void ourJarsAreCopiedAndOthersStayWhereTheyAre() throws IOException {
    build("first build");
    var staged = StagedClasses.of(Part.EXTRACT, new Repository(root));
    var names = staged.jars().stream().map(jar -> target().relativize(jar).getName(0).toString());
    assertEquals(List.of("staged", "staged", "lib"), names.toList());
    assertTrue(staged.jars().getFirst().endsWith("extract-app-0.1.0.jar"));
  }

  @Test
  void theNextBuildDoesNotTouchWhatRuns() throws IOException {
    build("first build");
    var running = StagedClasses.of(Part.EXTRACT, new Repository(root));
    build("the second, longer build");
    var next = StagedClasses.of(Part.EXTRACT, new Repository(root));
    assertEquals("first build", Files.readString(running.jars().getFirst()));
    assertNotEquals(running.folder(), next.folder());
  }

  @Test
  void oneBuildIsStagedOnce() throws IOException {
    build("first build");
    assertEquals(
        StagedClasses.of(Part.EXTRACT, new Repository(root)),
        StagedClasses.of(Part.EXTRACT, new Repository(root)));
  }

  private void build(String content) throws IOException {
    Files.createDirectories(target().resolve("lib"));
    Files.writeString(target().resolve("extract-app-0.1.0.jar"), content);
    Files.writeString(target().resolve("lib/extract-engine-0.1.0.jar"), content);
    Files.writeString(target().resolve("lib/jsoup-1.24.1.jar"), "a library");
  }

  private Path target() {
    return root.resolve("extract-service/app/target");
  }
}
