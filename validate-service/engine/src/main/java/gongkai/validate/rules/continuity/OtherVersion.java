package gongkai.validate.rules.continuity;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Another publication of the same institution for the same year, beside the one that is judged.
///
/// @param facts the one that is judged
/// @param other the other one
/// @param differing the cells in which both print a number, and not the same
record OtherVersion(ReportFacts facts, ReportFacts other, List<CellAddress> differing) {

  private static final Set<CellState> PRINTED = Set.of(CellState.READ, CellState.CORRECTED);

  /// What a publication says that takes the place of an earlier one.
  private static final Pattern CORRECTION =
      Pattern.compile("更正|修[订正][版稿]|[（(〔\\[]修[订正][)）〕\\]]|订正|勘误|更新版|重新(发布|公布)");

  private static final int NAMED = 3;

  /// When one of two publications came out, as far as it is known.
  enum Order {
    EARLIER,
    LATER,
    UNKNOWN
  }

  /// The other publications that differ.
  static Stream<OtherVersion> of(ReportFacts facts) {
    return facts
        .otherPublications()
        .map(other -> new OtherVersion(facts, other, differing(facts, other)))
        .filter(version -> !version.differing.isEmpty());
  }

  private static List<CellAddress> differing(ReportFacts facts, ReportFacts other) {
    return facts.form().addresses().stream()
        .filter(cell -> PRINTED.contains(facts.state(cell)) && PRINTED.contains(other.state(cell)))
        .filter(
            cell -> facts.value(cell).orElseThrow().compareTo(other.value(cell).orElseThrow()) != 0)
        .toList();
  }

  /// Whether the other one came out earlier or later than the one that is judged.
  Order order() {
    var own = facts.report().publishedOn();
    var others = other.report().publishedOn();
    boolean marked = isCorrection(facts);
    if (marked != isCorrection(other)) {
      return marked ? Order.EARLIER : Order.LATER;
    }
    if (own.isEmpty() || others.isEmpty() || own.equals(others)) {
      return Order.UNKNOWN;
    }
    return others.get().isBefore(own.get()) ? Order.EARLIER : Order.LATER;
  }

  /// Whether the one that is judged says that it corrects an earlier one.
  boolean isAnnounced() {
    return isCorrection(facts);
  }

  private static boolean isCorrection(ReportFacts facts) {
    return CORRECTION.matcher(facts.report().title()).find()
        || facts.text(0).filter(text -> CORRECTION.matcher(text).find()).isPresent();
  }

  /// The first differences, in the form's words: 自然人一格 12 与 11.
  String differences() {
    return differing.stream()
            .limit(NAMED)
            .map(cell ->
                "%s本件为 %s、另一件为 %s"
                    .formatted(
                        facts.form().describe(cell),
                        FormWords.number(facts.value(cell).orElseThrow()),
                        FormWords.number(other.value(cell).orElseThrow())))
            .collect(Collectors.joining("；"))
        + (differing.size() > NAMED ? "；共 %d 格不同".formatted(differing.size()) : "");
  }

  /// A violation as far as the reading of both can be relied on.
  Violated held(Violated violated) {
    if (facts.isIdentityDoubtful() || other.isIdentityDoubtful()) {
      return violated.doubtful("机关或年份的识别存疑，请先核对两份文件是否为同一机关同一年的报告。");
    }
    return isUnsure(facts) || isUnsure(other)
        ? violated.doubtful("其中有转换件、图片或读数存疑的格子，请先核对原件。")
        : violated;
  }

  private boolean isUnsure(ReportFacts side) {
    return side.isTranscript()
        || side.isRecognised()
        || differing.stream().anyMatch(side::isDoubtful);
  }
}
