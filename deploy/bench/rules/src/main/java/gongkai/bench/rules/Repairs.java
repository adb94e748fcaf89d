package gongkai.bench.rules;

import gongkai.extract.engine.Reading;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.CellAddress;
import gongkai.validate.CellChange;
import gongkai.validate.Family;
import gongkai.validate.Finding;
import gongkai.validate.engine.Neighbours;
import gongkai.validate.engine.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Prints true reports with a digit changed in some cells of the table of requests, has them read
/// and judged, and counts what is proposed to mend each broken group of equations.
final class Repairs {

  private static final List<CellAddress> CELLS =
      Form2021.FORM.table("requests").orElseThrow().addresses();

  /// What the findings about a group of broken equations propose.
  enum Proposal {
    /// One change, and it is back to the truth.
    RIGHT("只列一种，正确 one, right"),
    /// Several, the truth among them.
    AMONG("列出几种，含正确的 several, the right one among them"),
    /// Several, none of them the truth.
    NOT_AMONG("列出几种，不含正确的 several, none right"),
    /// None: these cells should be looked at.
    NONE("只请核对 none, only to check the cells"),
    /// One change, and it is not the truth.
    WRONG("只列一种，错误 one, wrong");

    final String words;

    Proposal(String words) {
      this.words = words;
    }
  }

  private final Map<Proposal, Integer> groups = new EnumMap<>(Proposal.class);
  private final List<String> wrong = new ArrayList<>();
  private int reports;
  private int unbroken;

  private Repairs() {}

  /// Each cell of the table once.
  static Repairs ofEachCell() {
    var repairs = new Repairs();
    for (int i = 0; i < CELLS.size(); i++) {
      repairs.measure(new Random(1_000L + i), List.of(CELLS.get(i)));
    }
    return repairs;
  }

  /// Random cells.
  ///
  /// @param wrong how many of a report
  static Repairs ofRandomCells(int wrong, int reports) {
    var repairs = new Repairs();
    for (int i = 0; i < reports; i++) {
      var random = new Random(1_000_000L * wrong + i);
      var cells = new ArrayList<>(CELLS);
      Collections.shuffle(cells, random);
      repairs.measure(random, List.copyOf(cells.subList(0, wrong)));
    }
    return repairs;
  }

  private void measure(Random random, List<CellAddress> cells) {
    List<Office> offices = PlainOffices.ALL;
    Office office = offices.get(random.nextInt(offices.size()));
    int year = 2021 + random.nextInt(4);
    var size = random.nextBoolean() ? FigureMaker.Size.USUAL : FigureMaker.Size.MANY;
    Figures figures = FigureMaker.make(office, year, Form2021.FORM, size, random, null);
    Draft draft = PlainAuthor.write(office, year, figures, null, random, Set.of());
    var truth = new HashMap<CellAddress, BigDecimal>();
    for (CellAddress cell : cells) {
      truth.put(cell, figures.at(cell));
      draft.printed.put(cell, oneDigitChanged(figures.at(cell).toPlainString(), random));
    }
    Printing.File file = Printing.print(draft, false, random);
    reports++;
    Set<List<List<CellChange>>> proposals =
        judge(file).stream()
            .filter(Finding::isFailure)
            .filter(finding -> finding.family() == Family.ARITHMETIC)
            .map(Finding::repairs)
            .collect(Collectors.toSet());
    unbroken += proposals.isEmpty() ? 1 : 0;
    for (List<List<CellChange>> proposed : proposals) {
      Proposal proposal = proposal(proposed, truth);
      groups.merge(proposal, 1, Integer::sum);
      if (proposal == Proposal.WRONG) {
        wrong.add("%s: %s for %s".formatted(file.name(), proposed, truth));
      }
    }
  }

  private static List<Finding> judge(Printing.File file) {
    return switch (file.read()) {
      case Reading.Extracted(var report) ->
          Validator.standard().validate(report, Neighbours.none());
      case Reading.Unreadable unreadable ->
          throw new IllegalStateException("refused: " + unreadable);
    };
  }

  private static Proposal proposal(
      List<List<CellChange>> proposed, Map<CellAddress, BigDecimal> truth) {
    boolean hasRight =
        proposed.stream()
            .anyMatch(changes ->
                changes.stream()
                    .allMatch(change ->
                        truth.containsKey(change.cell())
                            && truth.get(change.cell()).compareTo(change.to()) == 0));
    if (proposed.isEmpty()) {
      return Proposal.NONE;
    }
    if (proposed.size() == 1) {
      return hasRight ? Proposal.RIGHT : Proposal.WRONG;
    }
    return hasRight ? Proposal.AMONG : Proposal.NOT_AMONG;
  }

  private static String oneDigitChanged(String digits, Random random) {
    int at = random.nextInt(digits.length());
    char digit;
    do {
      digit = (char) ('0' + random.nextInt(10));
    } while (digit == digits.charAt(at) || (at == 0 && digit == '0' && digits.length() > 1));
    return digits.substring(0, at) + digit + digits.substring(at + 1);
  }

  int reports() {
    return reports;
  }

  /// Reports whose errors broke no equation.
  int unbroken() {
    return unbroken;
  }

  /// How many groups were told so.
  int groups(Proposal proposal) {
    return groups.getOrDefault(proposal, 0);
  }

  int groups() {
    return groups.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Those that were told one change alone, and a wrong one.
  List<String> wrong() {
    return wrong;
  }
}
