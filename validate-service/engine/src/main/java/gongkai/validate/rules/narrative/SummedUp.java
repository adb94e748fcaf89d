package gongkai.validate.rules.narrative;

import gongkai.validate.rules.narrative.Breakdown.Completeness;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Parts and behind them their total: 网站120条，微信150条，公开栏40条，合计310条.
///
/// How far back the parts go is not told: the last ones of a list may be summed up alone. Where
/// they come to less, what is missing may have been told before, unless it is less than any of
/// them.
final class SummedUp {

  private static final Pattern TOTAL =
      Pattern.compile("^\\s*[，,；;]\\s*(?:总共|一共|共计|总计|合计|共)[^，,、；;。：:（）()\\d]{0,6}$");

  private static final int FEWEST = 2;

  private SummedUp() {}

  /// The parts that a count sums up; none where some of them come to the total.
  static Optional<Breakdown> by(String sentence, List<Count> counts, int at) {
    Count total = counts.get(at);
    if (at < FEWEST
        || !TOTAL.matcher(sentence.substring(counts.get(at - 1).end(), total.start())).find()) {
      return Optional.empty();
    }
    int first = at;
    BigDecimal sum = BigDecimal.ZERO;
    while (first > 0 && isPart(sentence, counts, first - 1, at)) {
      first--;
      sum = sum.add(counts.get(first).value());
      if (at - first >= FEWEST && sum.compareTo(total.value()) == 0) {
        return Optional.empty();
      }
    }
    List<Count> parts = counts.subList(first, at);
    BigDecimal missing = total.value().subtract(sum);
    if (parts.size() < FEWEST
        || parts.stream().anyMatch(part -> part.value().compareTo(missing) <= 0)) {
      return Optional.empty();
    }
    int from = nameStart(sentence, counts, first);
    return Optional.of(new Breakdown(total, parts, Completeness.LIKELY, from, total.end()));
  }

  private static boolean isPart(String sentence, List<Count> counts, int at, int total) {
    Count part = counts.get(at);
    String name = name(sentence, counts, at);
    boolean alike =
        at + 1 == total
            || PartNames.actions(name).equals(PartNames.actions(name(sentence, counts, at + 1)));
    return alike
        && part.unit().equals(counts.get(total).unit())
        && PartNames.isPart(name, "", List.of(), part.unit());
  }

  private static String name(String sentence, List<Count> counts, int at) {
    return sentence.substring(nameStart(sentence, counts, at), counts.get(at).start());
  }

  /// Behind the count before, or where the sentence begins.
  private static int nameStart(String sentence, List<Count> counts, int at) {
    int floor = at == 0 ? 0 : counts.get(at - 1).end();
    int start = counts.get(at).start();
    while (start > floor && "，,；;：:、。".indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
