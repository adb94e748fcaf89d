package gongkai.bench.heldout;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// What an author writes into the cells of the form: mostly the figures, in one report of three
/// with one to three slips among them, in one of five with some zeros left blank or filled with a
/// stroke.
final class Entries {

  /// How an author writes a number.
  private enum Digits {
    PLAIN,
    THOUSANDS,
    WIDE
  }

  private final Facts facts;
  private final Dice dice;
  private final Digits digits;
  private final boolean inWords;
  private final boolean signed;
  private final Map<CellAddress, String> texts = new HashMap<>();
  private final Map<CellAddress, BigDecimal> cells = new HashMap<>();
  private final Set<CellAddress> slips = new HashSet<>();

  private Entries(MadeUpReport report, Random random) {
    facts = report.facts();
    dice = Dice.from(random);
    digits = dice.onceIn(12) ? Digits.THOUSANDS : dice.onceIn(24) ? Digits.WIDE : Digits.PLAIN;
    inWords = dice.onceIn(9);
    signed = dice.onceIn(3);
  }

  static Entries of(MadeUpReport report, Random random) {
    var entries = new Entries(report, random);
    for (CellAddress address : report.facts().form().addresses()) {
      entries.write(address, BigDecimal.valueOf(report.facts().figure(address)));
    }
    entries.amounts();
    if (entries.dice.onceIn(3)) {
      entries.slip();
    }
    if (entries.dice.onceIn(5)) {
      entries.leaveOut();
    }
    return entries;
  }

  private void write(CellAddress address, BigDecimal number) {
    cells.put(address, number);
    texts.put(address, address.column().equals("change") ? change(number) : digits(number));
  }

  private String change(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    String size = digits(number.abs());
    if (number.signum() < 0) {
      return (inWords ? "减" : "-") + size;
    }
    return (inWords ? "增" : signed ? "+" : "") + size;
  }

  private String digits(BigDecimal number) {
    String plain = number.toPlainString();
    return switch (digits) {
      case PLAIN -> plain;
      case THOUSANDS -> String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
      case WIDE -> {
        var wide = new StringBuilder();
        plain.chars().forEach(c -> wide.append(c == '.' ? '.' : (char) (c - '0' + '０')));
        yield wide.toString();
      }
    };
  }

  /// Money has a fraction as often as not.
  private void amounts() {
    for (CellAddress address : List.copyOf(cells.keySet())) {
      BigDecimal whole = number(address);
      if (address.column().equals("amount") && whole.signum() > 0 && dice.onceIn(2)) {
        int scale = dice.between(1, 4);
        write(address, whole.add(BigDecimal.valueOf(dice.between(1, 9), scale)));
      }
    }
  }

  private BigDecimal number(CellAddress address) {
    return cells.getOrDefault(address, BigDecimal.ZERO);
  }

  private void slip() {
    var counted = new ArrayList<CellAddress>();
    facts
        .form()
        .equations()
        .forEach(equation -> {
          counted.addAll(equation.left());
          counted.addAll(equation.right());
        });
    int many = dice.between(1, 3);
    for (int i = 0; i < many; i++) {
      CellAddress address = dice.of(counted);
      if (slips.add(address)) {
        write(address, BigDecimal.valueOf(mistaken(facts.figure(address))));
      }
    }
  }

  /// A number that is written instead of the one meant.
  private long mistaken(long figure) {
    String written = Long.toString(figure);
    return switch (dice.between(0, 3)) {
      case 0 -> figure + dice.between(1, 2);
      case 1 -> figure > 0 ? figure - 1 : 1;
      case 2 -> figure > 9 ? Long.parseLong(written.substring(1)) : figure + 10;
      default -> Long.parseLong(written + dice.between(1, 9));
    };
  }

  private void leaveOut() {
    String filler = dice.of("", "", "", "—", "-", "/", "－", "无");
    var zeros = new ArrayList<CellAddress>();
    for (CellAddress address : facts.form().addresses()) {
      if (number(address).signum() == 0 && !slips.contains(address)) {
        zeros.add(address);
      }
    }
    List<CellAddress> left;
    if (dice.onceIn(3)) {
      String table = dice.of("litigationDirect", "litigationAfterReview", "reconsideration");
      left = zeros.stream().filter(address -> address.table().equals(table)).toList();
    } else if (dice.onceIn(2)) {
      left = zeros.stream().filter(address -> address.row().equals("regulations")).toList();
    } else {
      Collections.shuffle(zeros, dice.random());
      left = zeros.subList(0, Math.min(zeros.size(), dice.between(1, 9)));
    }
    for (CellAddress address : left) {
      texts.put(address, filler);
      cells.remove(address);
    }
  }

  /// What stands in a cell.
  String text(CellAddress address) {
    return texts.getOrDefault(address, "");
  }

  /// The number that stands in each cell; those without one are empty.
  Map<CellAddress, BigDecimal> cells() {
    return Collections.unmodifiableMap(cells);
  }

  /// The cells in which another number stands than the author meant.
  Set<CellAddress> slips() {
    return Collections.unmodifiableSet(slips);
  }

  /// The file that they were written into.
  PrintedReport printed(String name, byte[] bytes) {
    var empty = new HashSet<>(texts.keySet());
    empty.removeAll(cells.keySet());
    return new PrintedReport(name, bytes, cells, empty);
  }
}
