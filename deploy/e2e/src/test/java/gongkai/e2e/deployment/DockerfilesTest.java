package gongkai.e2e.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.e2e.contracts.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What linters of Dockerfiles complain of, and what we ask of our own images beyond that.
class DockerfilesTest {

  /// One instruction with its continued lines joined.
  ///
  /// @param word in upper case, such as `RUN`
  /// @param rest what follows it
  private record Instruction(String word, String rest) {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(Repository.file("deploy/compose"))) {
      return files
          .filter(file -> file.toString().endsWith("Dockerfile"))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }

  static List<Path> ours() throws IOException {
    return all().stream().filter(file -> file.toString().contains("/images/")).toList();
  }

  @Test
  void thereAreSome() throws IOException {
    assertTrue(all().size() >= 4, all().toString());
    assertEquals(2, ours().size());
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingIsFetchedThatIsNotPinned(Path file) throws IOException {
    for (var instruction : instructions(file)) {
      String rest = instruction.rest();
      switch (instruction.word()) {
        case "ARG" -> {
          if (rest.contains("_IMAGE=")) {
            assertTrue(rest.matches("\\w+=[\\w./-]+:[\\w.+-]+"), "a tag is missing: " + rest);
            assertFalse(rest.endsWith(":latest"), rest);
          }
        }
        case "FROM" ->
            assertTrue(
                rest.startsWith("${") || rest.startsWith("gongkai-test/"),
                "bases come from arguments: " + rest);
        case "ADD" -> throw new AssertionError("COPY says what it does, ADD fetches and unpacks");
        case "RUN" -> {
          assertFalse(rest.matches(".*\\b(curl|wget)\\b.*"), "nothing is downloaded: " + rest);
          assertFalse(rest.matches(".*\\bsudo\\b.*"), rest);
          assertFalse(
              rest.contains("apt-get install") && !rest.contains("--no-install-recommends"), rest);
        }
        default -> {
          // nothing is asked of the others
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void programsAreStartedWithoutAShellInBetween(Path file) throws IOException {
    for (var instruction : instructions(file)) {
      if (List.of("ENTRYPOINT", "CMD", "HEALTHCHECK").contains(instruction.word())) {
        assertTrue(instruction.rest().startsWith("["), instruction.rest());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void noSecretIsAnArgumentOrAVariableOfAnImage(Path file) throws IOException {
    for (var instruction : instructions(file)) {
      if (List.of("ARG", "ENV").contains(instruction.word())) {
        assertFalse(
            instruction.rest().matches("(?i).*(password|secret|token|access_?key).*"),
            instruction.rest());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ours")
  void ourImagesRunWithoutRootAndSayWhatTheyAre(Path file) throws IOException {
    var instructions = instructions(file);
    var users = instructions.stream().filter(i -> i.word().equals("USER")).toList();
    assertEquals("10001:10001", users.getLast().rest());
    var labels =
        instructions.stream()
            .filter(i -> i.word().equals("LABEL"))
            .map(Instruction::rest)
            .reduce("", String::concat);
    for (String label : List.of("title", "description", "licenses", "version", "revision")) {
      assertTrue(labels.contains("org.opencontainers.image." + label + "="), label);
    }
  }

  /// Libraries of others come before what changes with every build, and what names the build last,
  /// so that a rebuild ships what has changed.
  @Test
  void layersThatSeldomChangeComeFirst() throws IOException {
    var order =
        instructions(Repository.file("deploy/compose/images/part.Dockerfile")).stream()
            .map(i -> i.word() + " " + i.rest())
            .toList();
    int libraries = order.indexOf("COPY lib /opt/gongkai/lib");
    int own = order.indexOf("COPY app /opt/gongkai/app");
    int revision = order.indexOf("ARG REVISION");
    assertTrue(libraries >= 0 && libraries < own && own < revision, order.toString());
  }

  private static List<Instruction> instructions(Path file) throws IOException {
    var instructions = new ArrayList<Instruction>();
    var open = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.endsWith("\\")) {
        open.append(line, 0, line.length() - 1).append(' ');
        continue;
      }
      String whole = open.append(line).toString().strip();
      open.setLength(0);
      int space = whole.indexOf(' ');
      instructions.add(
          new Instruction(whole.substring(0, space), whole.substring(space + 1).strip()));
    }
    return instructions;
  }
}
