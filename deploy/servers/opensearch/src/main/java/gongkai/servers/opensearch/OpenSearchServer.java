package gongkai.servers.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.opensearch.common.logging.LogConfigurator;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;

/// Runs one OpenSearch node until it is told to stop.
///
/// Configured by the environment, see {@link NodeSettings#from}. SIGTERM closes the node in order;
/// a node that cannot start ends with status 1 and the cause on standard error.
public final class OpenSearchServer {
  private OpenSearchServer() {}

  /// Starts the node and stays with it.
  public static void main(String[] args) throws InterruptedException {
    try {
      var node = start(NodeSettings.from(System.getenv()));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "shutdown"));
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  static Node start(NodeSettings settings) throws IOException, NodeValidationException {
    System.setProperty("opensearch.set.netty.runtime.available.processors", "false");
    for (var folder : new String[] {"config", "data", "logs", "modules", "plugins"}) {
      Files.createDirectories(settings.data().resolve(folder));
    }
    writeLogging(settings);
    var environment =
        InternalSettingsPreparer.prepareEnvironment(
            settings.settings(), Map.of(), settings.config(), () -> "gongkai-1");
    LogConfigurator.registerErrorListener();
    LogConfigurator.setNodeName("gongkai-1");
    try {
      LogConfigurator.configure(environment);
    } catch (org.opensearch.cli.UserException e) {
      throw new IOException(
          "the logging configuration in " + settings.config() + " was refused", e);
    }
    var node = new ClasspathNode(environment);
    node.start();
    return node;
  }

  /// OpenSearch reads its logging from the folder of its configuration and nowhere else.
  private static void writeLogging(NodeSettings settings) throws IOException {
    try (var template = OpenSearchServer.class.getResourceAsStream("/node-log4j2.properties")) {
      Files.write(
          settings.config().resolve("log4j2.properties"),
          Objects.requireNonNull(template).readAllBytes());
    }
  }

  private static void close(Node node) {
    try {
      node.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
