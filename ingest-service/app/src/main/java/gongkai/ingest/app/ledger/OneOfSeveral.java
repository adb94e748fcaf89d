package gongkai.ingest.app.ledger;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The turn to watch the inbox, which one instance of this service has at a time.
///
/// Held as a session lock of the database: when this instance dies, its session ends and another
/// has the turn. Used by one thread.
@Singleton
public class OneOfSeveral implements AutoCloseable {
  private static final int ANSWER_SECONDS = 5;

  private final DataSource database;
  private @Nullable Connection session;

  OneOfSeveral(DataSource database) {
    // Outside of transactions: the session is to outlast them.
    this.database = DelegatingDataSource.unwrapDataSource(database);
  }

  /// Whether it is our turn now.
  public boolean isOurs() throws SQLException {
    if (session != null) {
      if (session.isValid(ANSWER_SECONDS)) {
        return true;
      }
      close();
    }
    var candidate = database.getConnection();
    try (var statement = candidate.createStatement();
        var result =
            statement.executeQuery("SELECT pg_try_advisory_lock(hashtext('ingest.inbox'))")) {
      if (result.next() && result.getBoolean(1)) {
        session = candidate;
        return true;
      }
    } finally {
      if (session == null) {
        candidate.close();
      }
    }
    return false;
  }

  @Override
  public void close() throws SQLException {
    var held = session;
    session = null;
    if (held != null) {
      // A pooled connection outlives its return to the pool, and with it the lock would.
      try (held;
          var statement = held.createStatement()) {
        statement.execute("SELECT pg_advisory_unlock_all()");
      }
    }
  }
}
