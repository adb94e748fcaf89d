package gongkai.launcher.running;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts this program once more, out of the terminal's reach.
public final class BackgroundProcess {
  private static final String IN_A_SESSION_OF_ITS_OWN =
      "trap '' INT HUP; if command -v setsid >/dev/null; then exec setsid \"$@\"; else exec \"$@\"; fi";

  private BackgroundProcess() {}

  /// Starts it with the same Java, options and class path, its output in a new log.
  public static Process start(String mainClass, List<String> arguments, Path log)
      throws IOException {
    Files.deleteIfExists(log);
    var command = new ArrayList<>(List.of("/bin/sh", "-c", IN_A_SESSION_OF_ITS_OWN, "gongkai"));
    command.add(ChildCommand.java());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add(mainClass);
    command.addAll(arguments);
    var builder =
        new ProcessBuilder(command)
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return builder.start();
  }
}
