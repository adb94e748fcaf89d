package gongkai.bench.validation;

import gongkai.bench.printers.Author;
import gongkai.bench.printers.Facts;
import gongkai.bench.printers.Statement;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes sentences and keeps account of what they state of the report's own figures.
final class Telling {

  /// A figure to be told: what is measured, and the number.
  record Told(String quantity, long value) {}

  private static final String SMALL = "零一二三四五六七八九十";

  final Author author;
  final int year;
  final Random random;
  private final Facts facts;
  private final List<Statement> statements = new ArrayList<>();
  private final boolean spaced;

  Telling(Author author, int year, Facts facts, Random random) {
    this.author = author;
    this.year = year;
    this.facts = facts;
    this.random = random;
    spaced = random.nextInt(6) == 0;
  }

  /// A sentence with `#` where a figure goes, which is put on record.
  String tell(String sentence, Told... told) {
    String text = sentence;
    for (Told figure : told) {
      statements.add(new Statement(figure.quantity(), BigDecimal.valueOf(figure.value())));
      text = filled(text, digits(figure.value()));
    }
    if (text.indexOf('#') >= 0) {
      throw new IllegalArgumentException("a figure is missing: " + sentence);
    }
    return text;
  }

  /// A sentence whose small number may be written as 三 or 两.
  String tellSmall(String sentence, String quantity, long value) {
    if (value < 1 || value > 10 || random.nextInt(3) > 0) {
      return tell(sentence, new Told(quantity, value));
    }
    statements.add(new Statement(quantity, BigDecimal.valueOf(value)));
    return filled(sentence, value == 2 ? "两" : SMALL.substring((int) value, (int) value + 1));
  }

  /// A claim that implies a number and prints none.
  String claim(String sentence, String quantity, long value) {
    statements.add(new Statement(quantity, BigDecimal.valueOf(value)));
    return sentence;
  }

  /// A sentence with figures that are not the report's own: last year's, another office's, those of
  /// many years, rough ones.
  String aside(String sentence, long... numbers) {
    String text = sentence;
    for (long number : numbers) {
      text = filled(text, String.valueOf(number));
    }
    return text;
  }

  private String filled(String text, String figure) {
    int at = text.indexOf('#');
    if (at < 0) {
      throw new IllegalArgumentException("no place for a figure: " + text);
    }
    String set = spaced ? " " + figure + " " : figure;
    return text.substring(0, at) + set + text.substring(at + 1);
  }

  private String digits(long value) {
    if (value >= 10_000 && value % 1_000 == 0 && random.nextBoolean()) {
      return BigDecimal.valueOf(value).movePointLeft(4).stripTrailingZeros().toPlainString() + "万";
    }
    return value > 999 && random.nextInt(8) == 0
        ? String.format(Locale.ROOT, "%,d", value)
        : String.valueOf(value);
  }

  String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /// A number from `from` to `to`, both included.
  long between(int from, int to) {
    return from + (long) random.nextInt(to - from + 1);
  }

  /// The total of one row of the table of requests.
  long total(String row) {
    return facts.figure(CellAddress.of("requests", row, "total"));
  }

  /// The total of all rows whose name begins so.
  long totalOf(String group) {
    return facts.form().table("requests").orElseThrow().rows().stream()
        .filter(row -> row.name().equals(group) || row.name().startsWith(group + "."))
        .mapToLong(row -> total(row.name()))
        .sum();
  }

  /// The figure of a cell.
  long cell(String path) {
    return facts.figure(new CellAddress(path));
  }

  /// Whether the form has that cell.
  boolean has(String path) {
    return facts.figures().containsKey(new CellAddress(path));
  }

  /// What has been stated so far, in order.
  List<Statement> statements() {
    return List.copyOf(statements);
  }
}
