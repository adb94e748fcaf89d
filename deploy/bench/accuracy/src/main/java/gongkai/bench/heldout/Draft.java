package gongkai.bench.heldout;

import gongkai.bench.printers.Author;
import gongkai.bench.printers.Facts;
import gongkai.bench.printers.Statement;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text while it is written, with account of what it states. In a sentence, `#` is the figure,
/// `@` how the office calls itself and `$` the year.
final class Draft {

  private static final String[] WORDS = {"零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"};

  private final Author author;
  private final int year;
  private final Facts facts;
  private final Dice dice;
  private final boolean commas;
  private final List<Statement> statements = new ArrayList<>();

  Draft(Author author, int year, Facts facts, Dice dice) {
    this.author = author;
    this.year = year;
    this.facts = facts;
    this.dice = dice;
    commas = dice.onceIn(10);
  }

  Author author() {
    return author;
  }

  int year() {
    return year;
  }

  Dice dice() {
    return dice;
  }

  boolean isOldForm() {
    return facts.form().version() == FormVersion.FORM_2019;
  }

  /// What the text has stated so far.
  List<Statement> statements() {
    return List.copyOf(statements);
  }

  /// Whether the text has told this already.
  boolean tells(String quantity) {
    return statements.stream().anyMatch(statement -> statement.quantity().equals(quantity));
  }

  /// The figure of a cell.
  long cell(String address) {
    return facts.figure(new CellAddress(address));
  }

  /// All applicants' figures of the outcomes of a group.
  long outcomes(String group) {
    return facts.form().addresses().stream()
        .filter(cell -> cell.table().equals("requests") && cell.column().equals("total"))
        .filter(cell -> cell.row().equals(group) || cell.row().startsWith(group + "."))
        .mapToLong(facts::figure)
        .sum();
  }

  /// One of several sentences that state nothing we keep account of.
  String plain(String... manners) {
    return named(dice.of(manners));
  }

  private String named(String sentence) {
    return sentence.replace("@", Offices.self(author)).replace("$", String.valueOf(year));
  }

  private String state(String quantity, BigDecimal value, String written, String... manners) {
    statements.add(new Statement(quantity, value));
    return named(dice.of(manners)).replace("#", written);
  }

  /// A figure in digits.
  String tell(String quantity, long value, String... manners) {
    String digits = commas ? String.format(Locale.ROOT, "%,d", value) : Long.toString(value);
    return state(quantity, BigDecimal.valueOf(value), digits, manners);
  }

  /// A figure that may be small enough to be spelt.
  String few(String quantity, int value, String... manners) {
    return value <= 10 && dice.onceIn(6)
        ? state(quantity, BigDecimal.valueOf(value), WORDS[value], manners)
        : tell(quantity, value, manners);
  }

  /// A large figure that may be rounded and written in ten thousands, or be called a round one.
  String many(String quantity, int value, String... manners) {
    int round = value / 100 * 100;
    if (round >= 10_000 && dice.onceIn(3)) {
      String written =
          BigDecimal.valueOf(round, 4).stripTrailingZeros().toPlainString()
              + dice.of("万", "万余", "万多");
      return state(quantity, BigDecimal.valueOf(round), written, manners);
    }
    if (round >= 100 && dice.onceIn(6)) {
      return state(quantity, BigDecimal.valueOf(round), round + dice.of("余", "多"), manners);
    }
    return tell(quantity, value, manners);
  }

  /// A rate in percent, with as many digits behind the point as the scale says.
  String rate(String quantity, String percent, String... manners) {
    return state(quantity, new BigDecimal(percent), percent, manners);
  }

  /// A sentence that there was nothing.
  String none(String quantity, String... manners) {
    return state(quantity, BigDecimal.ZERO, "0", manners);
  }

  /// A sentence that claims a figure without telling it.
  void claims(String quantity, long value) {
    statements.add(new Statement(quantity, BigDecimal.valueOf(value)));
  }
}
