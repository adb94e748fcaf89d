package gongkai.ingest.app.line;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One service in this JVM for all tests of a class, on a database and a bucket of its own, and the
/// topics beside it. Registered as a static field.
public final class RunningService implements BeforeAllCallback, AfterAllCallback {
  private final UnaryOperator<Installation> told;
  private @Nullable Installation here;
  private @Nullable Topics topics;
  private @Nullable EmbeddedServer service;

  /// A service that is told nothing special.
  public RunningService() {
    this(installation -> installation);
  }

  /// @param told what it is told beyond the usual
  public RunningService(UnaryOperator<Installation> told) {
    this.told = told;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    topics = Topics.of(Servers.running());
    var installation = told.apply(Servers.running().newInstallation());
    here = installation;
    service = installation.start();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (service != null) {
      service.close();
    }
    if (topics != null) {
      topics.close();
    }
  }

  /// Where it runs.
  public Installation here() {
    return Objects.requireNonNull(here);
  }

  /// The topics, as somebody beside it sees them.
  public Topics topics() {
    return Objects.requireNonNull(topics);
  }
}
