package gongkai.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.launcher.client.Reports.Failure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GongkaiTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path temporary;

  @Test
  void withoutAVerbTheOverviewIsPrinted() {
    assertEquals(0, run());
    for (var verb : Gongkai.commandLine().getSubcommands().keySet()) {
      assertTrue(out.toString().contains("  " + verb), verb);
    }
  }

  @Test
  void everyVerbHasHelp() {
    for (var verb : Gongkai.commandLine().getSubcommands().keySet()) {
      assertEquals(0, run(verb, "--help"), verb);
      assertTrue(out.toString().contains("Usage: gongkai " + verb), verb);
    }
  }

  @Test
  void aVerbByItselfSpeaksAsAmongAll() {
    for (var verb : Gongkai.commandLine().getSubcommands().keySet()) {
      for (var arguments : List.of(List.of(verb, "--help"), List.of(verb, "--nothing-of-ours"))) {
        String[] array = arguments.toArray(String[]::new);
        assertEquals(
            said(Gongkai.commandLine(), array),
            said(Gongkai.commandLineFor(array), array),
            arguments::toString);
      }
    }
    assertEquals(
        Set.of("check"), Gongkai.commandLineFor("check", "x.txt").getSubcommands().keySet());
    for (String[] arguments :
        List.of(new String[0], new String[] {"chekc"}, new String[] {"help"})) {
      assertEquals(
          Gongkai.commandLine().getSubcommands().keySet(),
          Gongkai.commandLineFor(arguments).getSubcommands().keySet());
    }
  }

  private static String said(CommandLine line, String... arguments) {
    var said = new StringWriter();
    var writer = new PrintWriter(said, true);
    int status = line.setOut(writer).setErr(writer).execute(arguments);
    return status + "\n" + said;
  }

  @Test
  void whatIsNotRunningIsSaidWithoutAStackTrace() {
    assertEquals(3, run("status", "--data", temporary.toString()));
    assertTrue(err.toString().contains("Nothing was ever started in"), err.toString());
    assertFalse(err.toString().contains("\tat "), err.toString());
  }

  @Test
  void anUnknownPartIsNamedWithThoseThereAre() {
    assertEquals(
        1, run("up", "--only", "kafka,zookeeper", "--data", temporary.resolve("d").toString()));
    assertTrue(err.toString().contains("'zookeeper'"), err.toString());
    assertTrue(err.toString().contains("opensearch"), err.toString());
  }

  @Test
  void theProgressBarIsFullAtTheEnd() {
    var bar = new ProgressBar(new PrintWriter(out), "files", 12);
    assertEquals(
        "[" + "#".repeat(30) + "] 12 of 12 files, 3 s", bar.text(12, Duration.ofSeconds(3)));
    assertTrue(bar.text(0, Duration.ZERO).startsWith("[.."));
  }

  @Test
  void failuresOfOneRuleAreCountedTogether() {
    var balance = new Failure("requests-balance", "error", "", true);
    var late = new Failure("signed-late", "warning", "", false);
    assertEquals(
        List.of("error requests-balance ×2, repair offered", "warning signed-late"),
        DemoTable.kinds(List.of(balance, late, balance)));
  }

  private int run(String... arguments) {
    return Gongkai.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
