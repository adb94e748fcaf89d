package gongkai.bench.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.docs.DocsPage;
import gongkai.extract.EventJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Other readers of tables, each in a process of its own: they need other libraries than ours.
final class PeerProcess {

  private PeerProcess() {}

  /// What a reader found.
  ///
  /// @param rows the rows of each file, their cells as they are printed
  /// @param seconds by the clock, without starting the process
  record Found(List<List<List<String>>> rows, double seconds) {}

  /// Reads what a program left beside a file.
  @FunctionalInterface
  private interface Rows {
    List<List<String>> of(Path file) throws IOException;
  }

  /// tabula-java.
  ///
  /// @param pages `ruled` if every page is to be read by its lines
  static Found tabula(List<byte[]> files, String pages) throws IOException, InterruptedException {
    return read(
        files,
        "gongkai.bench.peers.TabulaRows",
        List.of("lib/*"),
        List.of(pages),
        file ->
            Files.readAllLines(Path.of(file + ".rows")).stream()
                .map(row -> List.of(row.split("\t", -1)))
                .toList());
  }

  /// OpenDataLoader PDF, as it is when nothing is set.
  static Found openDataLoader(List<byte[]> files, Path program)
      throws IOException, InterruptedException {
    return read(
        files,
        "gongkai.bench.peers.OpenDataLoaderPages",
        List.of(program.toString()),
        List.of(),
        file -> rows(EventJson.MAPPER.readTree(Files.readAllBytes(Path.of(file + ".json")))));
  }

  /// The rows of all tables in its JSON; a table in a cell is part of its text.
  static List<List<String>> rows(JsonNode found) {
    var rows = new ArrayList<List<String>>();
    for (JsonNode row : found.findValues("rows").stream().flatMap(JsonNode::valueStream).toList()) {
      rows.add(row.path("cells").valueStream().map(PeerProcess::text).toList());
    }
    return rows;
  }

  private static String text(JsonNode cell) {
    return String.join("", cell.findValuesAsString("content"));
  }

  private static Found read(
      List<byte[]> files, String program, List<String> libraries, List<String> arguments, Rows rows)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gongkai-peers");
    try {
      for (int i = 0; i < files.size(); i++) {
        Files.write(folder.resolve("%04d.pdf".formatted(i)), files.get(i));
      }
      double seconds = run(program, libraries, folder, arguments);
      var found = new ArrayList<List<List<String>>>();
      for (int i = 0; i < files.size(); i++) {
        found.add(rows.of(folder.resolve("%04d".formatted(i))));
      }
      return new Found(found, seconds);
    } finally {
      try (Stream<Path> left = Files.walk(folder)) {
        for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static double run(
      String program, List<String> libraries, Path folder, List<String> arguments)
      throws IOException, InterruptedException {
    var classPath =
        new ArrayList<String>(List.of(target().resolve("bench-peers-0.1.0.jar").toString()));
    libraries.forEach(library -> classPath.add(target().resolve(library).toString()));
    var command =
        new ArrayList<String>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                String.join(File.pathSeparator, classPath),
                program,
                folder.toString()));
    command.addAll(arguments);
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(program + " ended with " + process.exitValue());
    }
    return Double.parseDouble(printed.lines().toList().getLast());
  }

  /// Where the module of the peers is built.
  static Path target() {
    return DocsPage.repository().resolve("deploy/bench/peers/target");
  }
}
