package gongkai.launcher.running;

import gongkai.launcher.parts.Part;
import gongkai.launcher.settings.DataFolder;
import gongkai.launcher.settings.Repository;
import gongkai.launcher.settings.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How one part is started: the command and its environment.
///
/// The child ignores the terminal's Ctrl-C and hang-up, which reach every process of the terminal
/// at once; the launcher stops its children itself, in order. What is ignored when a JVM starts, it
/// leaves ignored.
///
/// @param command the program and its arguments
/// @param environment what is set for it beyond the launcher's own environment
/// @param log where its output goes, appended
/// @param marker the text in its command line by which it is known again
record ChildCommand(
    List<String> command, Map<String, String> environment, Path log, String marker) {
  private static final String IGNORING_THE_TERMINAL = "trap '' INT HUP; exec \"$@\"";

  static ChildCommand of(Part part, Repository repository, Settings settings, DataFolder folder) {
    var classes = StagedClasses.of(part, repository);
    var marker = marker(folder);
    var command = new ArrayList<>(ignoringTheTerminal());
    command.add(java());
    command.add(marker);
    command.add("-Dgongkai.part=" + part.label());
    command.add("-Xmx" + settings.heaps().get(part));
    command.add("-XX:+UseSerialGC");
    // The quick compiler alone halves the start of eight JVMs on two cores.
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:+AutoCreateSharedArchive");
    command.add("-XX:SharedArchiveFile=" + classes.archive());
    command.add("-Xlog:cds=off,cds+dynamic=off,aot=off");
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Dstderr.encoding=UTF-8");
    command.add("--enable-native-access=ALL-UNNAMED");
    if (part == Part.OPENSEARCH) {
      command.add("--add-modules=jdk.incubator.vector");
    }
    command.addAll(settings.javaOptions().getOrDefault(part, List.of()));
    command.add(part.mainClass());
    var environment = new Environments(repository, settings, folder).of(part);
    environment.put("CLASSPATH", classes.classPath());
    return new ChildCommand(List.copyOf(command), environment, folder.log(part), marker);
  }

  /// The start of a command whose process does not hear the terminal.
  static List<String> ignoringTheTerminal() {
    return List.of("/bin/sh", "-c", IGNORING_THE_TERMINAL, "gongkai");
  }

  /// The text in the command line of every child of one data folder.
  static String marker(DataFolder folder) {
    return "-Dgongkai.data=" + folder.path();
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  Process start() throws IOException {
    var builder =
        new ProcessBuilder(command)
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    if (System.getProperty("os.name").equals("Linux")) {
      // Without a UTF-8 locale Java cannot open a file with a Chinese name.
      builder.environment().put("LC_ALL", "C.UTF-8");
    }
    return builder.start();
  }

  @Override
  public String toString() {
    return String.join(" ", command); // never the environment, which holds secrets
  }
}
