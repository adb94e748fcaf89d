package gongkai.search.app.page;

import gongkai.search.app.query.ReportHits;
import gongkai.search.app.query.ReportQuery;
import java.util.List;
import java.util.Map;

/// Everything that the search page shows.
///
/// @param query what was asked
/// @param hits the answer
/// @param titles the rules' titles
/// @param typed what stands in the search box
public record SearchPage(ReportQuery query, ReportHits hits, RuleTitles titles, String typed) {

  /// Passages to show under a hit: of the text first, else of the findings.
  public List<String> passages(ReportHits.Hit hit) {
    Map<String, List<String>> highlights = hit.highlights();
    var narrative = highlights.getOrDefault("narrative", List.of());
    return narrative.isEmpty() ? highlights.getOrDefault("messages", List.of()) : narrative;
  }

  /// The label of a facet's value.
  public String label(Chrome chrome, String facet, String value, String label) {
    return switch (facet) {
      case "region", "year" -> label;
      case "rule" -> titles.of(value);
      default -> chrome.text(facet + "." + value);
    };
  }
}
