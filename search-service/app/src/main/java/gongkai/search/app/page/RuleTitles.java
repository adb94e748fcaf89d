package gongkai.search.app.page;

import gongkai.search.app.relay.RuleCatalogue;

/// The Chinese titles of rules.
public interface RuleTitles {

  /// The title of a rule; its name where the title is not known.
  String of(String rule);

  /// The titles of a catalogue.
  static RuleTitles from(RuleCatalogue catalogue) {
    var titles = catalogue.titles();
    return rule -> titles.getOrDefault(rule, rule);
  }
}
