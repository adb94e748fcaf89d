package gongkai.extract.engine;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Report;
import gongkai.extract.report.TableReading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a sample's JSON file says is to be read, compared with what was read.
final class Expectation {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode expected;

  private Expectation(JsonNode expected) {
    this.expected = expected;
  }

  static Expectation of(Path file) throws IOException {
    return new Expectation(JSON.readTree(Files.readString(file)));
  }

  /// Every difference, in words; none when all is exact.
  List<String> differences(Report report) {
    var differences = new ArrayList<String>();
    compare(differences, "year", expected.path("year").asInt(), report.year().orElse(0));
    compare(differences, "form", expected.path("form").asString(), report.form().word());
    compare(differences, "carrier", expected.path("carrier").asString(), report.carrier().word());
    JsonNode signed = expected.path("signedOn");
    String signedOn = report.signedOn().map(Object::toString).orElse("none");
    compare(
        differences,
        "signedOn",
        signed.isNull() || signed.isMissingNode() ? "none" : signed.asString(),
        signedOn);
    cells(differences, report);
    absentTables(differences, report);
    return differences;
  }

  /// Differences of the institution.
  List<String> institution(Report report) {
    var differences = new ArrayList<String>();
    Set<String> names = new HashSet<>();
    names.add(expected.path("institution").asString());
    expected.path("institutionAlso").forEach(name -> names.add(name.asString()));
    if (!names.contains(report.institution().name())) {
      differences.add("institution: " + report.institution().name() + " instead of " + names);
    }
    return differences;
  }

  private static void compare(List<String> differences, String what, Object wanted, Object found) {
    if (!wanted.equals(found)) {
      differences.add(what + ": " + found + " instead of " + wanted);
    }
  }

  private void cells(List<String> differences, Report report) {
    Set<String> lost = new HashSet<>();
    expected.path("lostColumnRows").forEach(row -> lost.add(row.asString()));
    Set<String> inferred = new HashSet<>();
    expected.path("inferredCells").forEach(cell -> inferred.add(cell.asString()));
    for (Map.Entry<String, JsonNode> entry : expected.path("cells").properties()) {
      var address = CellAddress.of(entry.getKey());
      CellValue cell = report.at(address);
      boolean organisation =
          !address.column().equals("naturalPerson") && !address.column().equals("total");
      boolean mayBeLost =
          (lost.contains(address.table() + "." + address.row()) && organisation)
              || inferred.contains(address.path());
      if (!agrees(entry.getValue(), cell, mayBeLost)) {
        differences.add(address + ": " + cell + " instead of " + entry.getValue());
      }
    }
    report
        .cells()
        .forEach((address, cell) -> {
          if (!expected.path("cells").has(address.path()) && cell.state() != CellState.ABSENT) {
            differences.add(address + ": " + cell + " where nothing is expected");
          }
        });
  }

  private static boolean agrees(JsonNode wanted, CellValue cell, boolean mayBeLost) {
    if (wanted.isNull()) {
      return cell.value().isEmpty();
    }
    boolean same =
        cell.value().filter(v -> v.compareTo(new BigDecimal(wanted.asString())) == 0).isPresent();
    boolean whole = cell.isRead() && cell.source().isPresent();
    if (mayBeLost) {
      return cell.value().isEmpty() || (same && cell.state() == CellState.INFERRED);
    }
    return same && whole;
  }

  private void absentTables(List<String> differences, Report report) {
    Set<String> wanted = new HashSet<>();
    expected.path("absentTables").forEach(table -> wanted.add(table.asString()));
    Set<String> found = new HashSet<>();
    report.tables().stream()
        .filter(t -> t.presence() == TableReading.Presence.ABSENT)
        .forEach(t -> found.add(t.table()));
    compare(differences, "absent tables", wanted, found);
  }
}
