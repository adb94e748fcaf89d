package gongkai.launcher.probes;

import gongkai.launcher.probes.Answer.NotYet;
import gongkai.launcher.probes.Answer.Ready;
import gongkai.launcher.probes.Answer.Stranger;
import gongkai.launcher.settings.Installation;
import gongkai.launcher.settings.Settings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Asks PostgreSQL for the row that names the installation, and writes it at the first start.
final class PostgresProbe implements Probe {
  private static final String WRONG_PASSWORD = "28P01";

  private final String url;
  private final Installation installation;

  PostgresProbe(int port, Installation installation) {
    this.url = "jdbc:postgresql://%s:%d/gongkai".formatted(Settings.HOST, port);
    this.installation = installation;
  }

  @Override
  public Answer ask() {
    var login = new Properties();
    login.put("user", "gongkai");
    login.put("password", installation.postgresPassword());
    login.put("connectTimeout", "2");
    login.put("socketTimeout", "5");
    try (var connection = DriverManager.getConnection(url, login)) {
      return judge(marker(connection));
    } catch (SQLException e) {
      return WRONG_PASSWORD.equals(e.getSQLState())
          ? new Stranger("a PostgreSQL that does not know our password")
          : new NotYet(String.valueOf(e.getMessage()));
    }
  }

  private String marker(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var insert =
            connection.prepareStatement(
                "insert into gongkai_installation(id)"
                    + " select ? where not exists (select 1 from gongkai_installation)")) {
      statement.execute("create table if not exists gongkai_installation(id text primary key)");
      insert.setString(1, installation.id());
      insert.executeUpdate();
      try (var rows = statement.executeQuery("select id from gongkai_installation")) {
        return rows.next() ? rows.getString(1) : "";
      }
    }
  }

  private Answer judge(String marker) {
    return marker.equals(installation.id())
        ? new Ready()
        : new Stranger("PostgreSQL of installation " + marker);
  }
}
