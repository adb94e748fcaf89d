package gongkai.validate.rules.narrative;

import gongkai.extract.report.CellAddress;
import gongkai.validate.rule.Clauses;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What a share may be a share of.
///
/// @param words what it is called
/// @param value how many
record Whole(String words, BigDecimal value) {

  /// A count of the text.
  static Whole of(Sentence sentence, Count count) {
    String words = Clauses.itemBefore(sentence.text(), count.start()).strip();
    return new Whole(words.isEmpty() ? count.unit() : words, count.value());
  }

  /// The wholes that the table of requests has: three, where all its cells were read.
  static List<Whole> ofRequests(ReportFacts facts) {
    var received = facts.value(CellAddress.of("requests", "newlyReceived", "total"));
    var brought = facts.value(CellAddress.of("requests", "broughtForward", "total"));
    var handled = facts.value(CellAddress.of("requests", "totalHandled", "total"));
    var wholes = new ArrayList<Whole>();
    received.ifPresent(value -> wholes.add(new Whole("表中本年新收", value)));
    handled.ifPresent(value -> wholes.add(new Whole("表中办理总计", value)));
    received
        .flatMap(value -> brought.map(value::add))
        .ifPresent(value -> wholes.add(new Whole("表中新收加上年结转", value)));
    return wholes;
  }
}
