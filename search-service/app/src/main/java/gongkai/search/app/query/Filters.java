package gongkai.search.app.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The facets that somebody chose. Several values of one facet are alternatives; several facets
/// must all hold, those about findings for one and the same finding.
///
/// @param chosen the values chosen of each facet, none of them empty
public record Filters(Map<Facet, List<String>> chosen) {

  public Filters {
    chosen = Map.copyOf(chosen);
  }

  /// Reads them from a request.
  ///
  /// @throws BadParameter when a value makes no sense
  public static Filters from(Parameters parameters) {
    var chosen = new EnumMap<Facet, List<String>>(Facet.class);
    for (Facet facet : Facet.values()) {
      var values = facet.checked(parameters.many(facet.parameter()));
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    return new Filters(chosen);
  }

  /// The values chosen of a facet.
  public List<String> of(Facet facet) {
    return chosen.getOrDefault(facet, List.of());
  }

  /// The clauses that must all hold.
  List<Map<String, Object>> clauses() {
    return clausesWithout(Optional.empty());
  }

  /// The clauses of all facets but one, which is counted as if it were still open.
  List<Map<String, Object>> clausesWithout(Facet facet) {
    return clausesWithout(Optional.of(facet));
  }

  private List<Map<String, Object>> clausesWithout(Optional<Facet> left) {
    var clauses = new ArrayList<Map<String, Object>>();
    var nested = new ArrayList<Map<String, Object>>();
    Arrays.stream(Facet.values())
        .filter(facet -> chosen.containsKey(facet) && !left.equals(Optional.of(facet)))
        .forEach(
            facet -> (facet.isAboutFindings() ? nested : clauses).add(facet.clause(of(facet))));
    if (!nested.isEmpty()) {
      clauses.add(
          Map.of(
              "nested",
              Map.of("path", "findings", "query", Map.of("bool", Map.of("filter", nested)))));
    }
    return clauses;
  }
}
