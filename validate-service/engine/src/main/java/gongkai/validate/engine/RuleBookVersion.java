package gongkai.validate.engine;

import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/// The version of a rule book: a number set by hand for what all rules share, and a checksum of the
/// cards, so that no rule comes, goes or changes its own version unnoticed.
final class RuleBookVersion {

  /// Rises when judging, repairing or naming findings changes for all rules.
  private static final int SHARED = 2;

  private RuleBookVersion() {}

  /// Such as `1-9f86d081`.
  static String of(List<Rule> rules) {
    var checksum = new CRC32C();
    for (Rule rule : rules) {
      checksum.update(line(rule.card()).getBytes(StandardCharsets.UTF_8));
    }
    return "%d-%08x".formatted(SHARED, checksum.getValue());
  }

  private static String line(RuleCard card) {
    return String.join(
        "\n",
        card.name(),
        card.family().word(),
        card.severity().word(),
        card.title(),
        card.basis(),
        card.explanation(),
        Arrays.toString(card.forms()),
        Boolean.toString(card.byYear()),
        Boolean.toString(card.carrierMayLose()),
        Integer.toString(card.version()),
        card.status().name(),
        "");
  }
}
