package gongkai.bench.validation;

import gongkai.bench.printers.Facts;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// How an author writes the figures down, and what they amount to then: fees with decimals, some
/// with commas or wide digits, some zeros left blank or replaced by a filler.
final class PrintedFigures {

  private static final List<String> FILLERS = List.of("", "", "—", "-", "/", "无");

  private final Random random;
  private final Map<CellAddress, String> texts = new HashMap<>();
  private final Map<CellAddress, BigDecimal> numbers = new HashMap<>();
  private final Set<CellAddress> empty = new HashSet<>();
  private final boolean commas;
  private final boolean wide;
  private final boolean remarks;

  PrintedFigures(Facts facts, Random random) {
    this.random = random;
    commas = random.nextInt(10) == 0;
    wide = !commas && random.nextInt(14) == 0;
    remarks = random.nextInt(10) == 0;
    empty(facts);
    for (CellAddress address : facts.form().addresses()) {
      if (!empty.contains(address)) {
        write(address, facts.figure(address));
      }
    }
  }

  private void empty(Facts facts) {
    String filler = FILLERS.get(random.nextInt(FILLERS.size()));
    List<CellAddress> zeros =
        facts.form().addresses().stream().filter(cell -> facts.figure(cell) == 0).toList();
    if (!zeros.isEmpty() && random.nextInt(4) == 0) {
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        leave(zeros.get(random.nextInt(zeros.size())), filler);
      }
    }
    if (random.nextInt(10) == 0) { // who may issue no regulations strikes them out
      zeros.stream()
          .filter(cell -> cell.row().equals("regulations"))
          .forEach(cell -> leave(cell, "/"));
    }
  }

  private void leave(CellAddress cell, String filler) {
    empty.add(cell);
    texts.put(cell, filler);
  }

  private void write(CellAddress cell, long figure) {
    BigDecimal number = BigDecimal.valueOf(figure);
    if (cell.column().equals("amount") && figure != 0 && random.nextInt(3) > 0) {
      int scale = 1 + random.nextInt(6);
      long fraction = 1L + random.nextInt((int) Math.pow(10, scale) - 1);
      number = number.add(BigDecimal.valueOf(fraction, scale));
    }
    String text =
        commas
            ? String.format(Locale.ROOT, "%,." + number.scale() + "f", number)
            : number.toPlainString();
    if (cell.column().equals("change") && figure > 0 && random.nextBoolean()) {
      text = "+" + text;
    }
    if (remarks && cell.path().equals("proactive.normativeDocuments.issued") && figure > 3) {
      text += "（其中修订" + (1 + random.nextInt((int) Math.min(figure, 50) - 1)) + "件）";
    }
    texts.put(cell, wide ? widened(text) : text);
    numbers.put(cell, number);
  }

  private static String widened(String text) {
    var wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
    return wide.toString();
  }

  /// What is printed in a cell.
  String text(CellAddress cell) {
    return texts.getOrDefault(cell, "");
  }

  Map<CellAddress, BigDecimal> numbers() {
    return numbers;
  }

  Set<CellAddress> empty() {
    return empty;
  }
}
