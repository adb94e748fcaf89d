package gongkai.ingest.app.line;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A Java program in a process of its own, from a module's `target/` as it is packaged.
public final class ServerProcess implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(90);

  private final List<String> command;
  private final Map<String, String> environment;
  private final Path log;
  private final int port;
  private Process process;

  private ServerProcess(
      List<String> command, Map<String, String> environment, Path log, int port, Process process) {
    this.command = command;
    this.environment = environment;
    this.log = log;
    this.port = port;
    this.process = process;
  }

  /// Starts a module's main class and waits until its port answers.
  static ServerProcess start(
      Path module,
      String mainClass,
      List<String> options,
      Map<String, String> environment,
      int port,
      Path log)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(module), mainClass));
    var server =
        new ServerProcess(command, environment, log, port, launch(command, environment, log));
    server.awaitPort();
    return server;
  }

  private static String classPath(Path module) throws IOException {
    var target = module.resolve("target");
    try (var files = Files.list(target)) {
      var jar =
          files
              .filter(file -> file.toString().endsWith("-0.1.0.jar"))
              .findFirst()
              .orElseThrow(() -> new IOException("not packaged: " + module));
      return jar + ":" + target.resolve("lib") + "/*";
    }
  }

  private static Process launch(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    return builder.start();
  }

  private void awaitPort() throws IOException, InterruptedException {
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try (var socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        return;
      } catch (IOException _) {
        Thread.sleep(100);
      }
    }
    throw new IOException("did not come up, see " + log);
  }

  /// Ends the process at once, as SIGKILL does.
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// Starts it again as it was.
  public void startAgain() throws IOException, InterruptedException {
    process = launch(command, environment, log);
    awaitPort();
  }

  /// What it wrote.
  public Path log() {
    return log;
  }

  /// The process's resident memory in bytes, as Linux tells it.
  public long residentBytes() throws IOException {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElseThrow();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
