package gongkai.e2e.journeys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Compares a report and its findings with what was expected, and names every difference.
final class Expectations {

  /// The rules built so far; expectations about others wait for them.
  private final Set<String> rules;

  Expectations(Set<String> rules) {
    this.rules = rules;
  }

  /// Every difference, in words; empty when all is as expected.
  List<String> differences(JsonNode expected, JsonNode report, JsonNode findings) {
    var differences = new ArrayList<String>();
    compare("year", expected.get("year"), report.get("year"), differences);
    compare("form", expected.get("form"), report.get("form"), differences);
    compare("carrier", expected.get("carrier"), report.get("carrier"), differences);
    compare("signedOn", expected.get("signedOn"), report.get("signedOn"), differences);
    institution(expected, report.get("institution"), differences);
    cells(expected, report.get("cells"), differences);
    narrative(expected.get("narrative"), report.get("narrative"), differences);
    findings(expected.get("findings"), findings, differences);
    expected
        .path("repairs")
        .properties()
        .forEach(rule -> repairs(rule.getKey(), rule.getValue(), findings, differences));
    return differences;
  }

  private static void compare(
      String what,
      @org.jspecify.annotations.Nullable JsonNode expected,
      @org.jspecify.annotations.Nullable JsonNode actual,
      List<String> differences) {
    String wanted = text(expected);
    String got = text(actual);
    if (!wanted.equals(got)) {
      differences.add("%s: expected %s but was %s".formatted(what, wanted, got));
    }
  }

  private static String text(@org.jspecify.annotations.Nullable JsonNode node) {
    return node == null || node.isNull() ? "nothing" : node.asString();
  }

  private static void institution(
      JsonNode expected, JsonNode institution, List<String> differences) {
    var names = new HashSet<String>();
    names.add(expected.get("institution").asString());
    expected.path("institutionAlso").forEach(name -> names.add(name.asString()));
    String name = institution.get("name").asString();
    if (!names.contains(name)) {
      differences.add("institution: expected one of %s but was %s".formatted(names, name));
    }
    var path =
        StreamSupport.stream(institution.path("regionPath").spliterator(), false)
            .map(JsonNode::asString)
            .toList();
    if (!path.contains(expected.get("region").asString())) {
      differences.add("region: %s is not in %s".formatted(expected.get("region"), path));
    }
  }

  private static void cells(JsonNode expected, JsonNode cells, List<String> differences) {
    var lenient = new HashSet<String>();
    expected.path("lostColumnRows").forEach(row -> lenient.add(row.asString()));
    expected.path("inferredCells").forEach(cell -> lenient.add(cell.asString()));
    expected
        .get("cells")
        .properties()
        .forEach(entry -> {
          String address = entry.getKey();
          JsonNode cell = cells.path(address);
          JsonNode value = cell.path("value");
          String state = cell.path("state").asString("missing");
          JsonNode wanted = entry.getValue();
          boolean lost =
              lenient.contains(address)
                  || lenient.contains(address.substring(0, address.lastIndexOf('.')));
          boolean right =
              wanted.isNull()
                  ? value.isMissingNode()
                  : !value.isMissingNode()
                      && wanted.decimalValue().compareTo(value.decimalValue()) == 0
                      && (lost || state.equals("read"));
          if (!right && !(lost && value.isMissingNode())) {
            differences.add(
                "%s: expected %s but was %s (%s)".formatted(address, wanted, value, state));
          }
        });
  }

  private static void narrative(JsonNode expected, JsonNode facts, List<String> differences) {
    for (JsonNode fact : expected) {
      String quantity = fact.get("quantity").asString();
      if (quantity.equals("other") || fact.path("optional").asBoolean(false)) {
        continue;
      }
      boolean found =
          StreamSupport.stream(facts.spliterator(), false)
              .anyMatch(read -> same(fact, read, quantity));
      if (!found) {
        differences.add("fact not read: " + fact);
      }
    }
    for (JsonNode read : facts) {
      String quantity = read.get("quantity").asString();
      boolean labelled =
          quantity.equals("other")
              || StreamSupport.stream(expected.spliterator(), false)
                  .anyMatch(fact -> same(fact, read, quantity));
      if (!labelled) {
        differences.add("fact too many: " + read);
      }
    }
  }

  private static boolean same(JsonNode fact, JsonNode read, String quantity) {
    return fact.get("quantity").asString().equals(quantity)
        && read.get("quantity").asString().equals(quantity)
        && fact.get("value").decimalValue().compareTo(read.get("value").decimalValue()) == 0;
  }

  /// Every change that would suffice is offered, and no other.
  private static void repairs(
      String rule, JsonNode expected, JsonNode findings, List<String> differences) {
    var offered = new HashSet<JsonNode>();
    for (JsonNode finding : findings) {
      if (finding.get("rule").asString().equals(rule)) {
        finding.path("repairs").forEach(offered::add);
      }
    }
    var wanted = new HashSet<JsonNode>();
    expected.forEach(wanted::add);
    if (!wanted.equals(offered)) {
      differences.add("repairs of %s: expected %s but was %s".formatted(rule, wanted, offered));
    }
  }

  private void findings(JsonNode expected, JsonNode findings, List<String> differences) {
    var failures = new HashSet<String>();
    var doubts = new HashSet<String>();
    for (JsonNode finding : findings) {
      (finding.get("kind").asString().equals("failure") ? failures : doubts)
          .add(finding.get("rule").asString());
    }
    for (JsonNode rule : expected.get("failures")) {
      if (rules.contains(rule.asString()) && !failures.contains(rule.asString())) {
        differences.add("failure missing: " + rule.asString());
      }
    }
    for (JsonNode rule : expected.get("doubts")) {
      if (rules.contains(rule.asString()) && !doubts.contains(rule.asString())) {
        differences.add("doubt missing: " + rule.asString());
      }
    }
    for (JsonNode rule : expected.get("notFailures")) {
      if (failures.contains(rule.asString())) {
        differences.add("false accusation: " + rule.asString());
      }
    }
  }
}
