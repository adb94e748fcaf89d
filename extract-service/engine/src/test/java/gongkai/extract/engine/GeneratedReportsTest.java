package gongkai.extract.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Printer;
import gongkai.bench.printers.Printer.Layout;
import gongkai.extract.form.Form;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reports with figures that are nowhere zero, printed in every layout and read back.
class GeneratedReportsTest {

  private static final int REPORTS = 25;

  @ParameterizedTest
  @EnumSource(Layout.class)
  void everyFigureIsReadBack(Layout layout) {
    for (int seed = 0; seed < REPORTS; seed++) {
      Facts facts = Facts.random(form(seed), new Random(seed));
      String text = printer(facts, layout, new Random(seed), false).print();
      assertEquals(List.of(), wrong(facts, read(text)), layout + " " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void rowsAndColumnsThatChangePlacesWithTheirLabelsAreReadByLabel(Layout layout) {
    for (int seed = 0; seed < REPORTS; seed++) {
      Facts facts = Facts.random(form(seed), new Random(seed));
      String text = printer(facts, layout, new Random(seed), true).print();
      assertEquals(List.of(), wrong(facts, read(text)), layout + " " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void aLostColumnNeverMakesAWrongFigureThatIsCalledRead(Layout layout) {
    for (int seed = 0; seed < 4 * REPORTS; seed++) {
      Random random = new Random(seed);
      Facts facts = Facts.random(form(seed), random);
      int column = random.nextInt(7);
      int from = random.nextBoolean() ? 0 : random.nextInt(20);
      int to = from + 1 + random.nextInt(26);
      Printer printer = printer(facts, layout, random, false).losing(column, from, to);
      if (random.nextBoolean()) {
        printer.withoutHeader();
      }
      Report report = read(printer.print());
      assertEquals(List.of(), silentlyWrong(facts, report), layout + " " + seed);
    }
  }

  private static Printer printer(Facts facts, Layout layout, Random random, boolean shuffled) {
    return new Printer(MadeUpReport.plain(facts), layout, random, shuffled);
  }

  private static Form form(int seed) {
    return List.of(Form2021.FORM, Form2021.SINGLE_OTHER_ROW, Form2019.FORM).get(seed % 3);
  }

  static Report read(String text) {
    Reading reading =
        Extractor.standard().extract(new Submission("某某县2023.txt", text.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading).report();
  }

  private static List<String> wrong(Facts facts, Report report) {
    var wrong = new ArrayList<String>();
    for (Map.Entry<CellAddress, CellValue> entry : report.cells().entrySet()) {
      CellValue cell = entry.getValue();
      if (cell.state() != CellState.READ || !isRight(facts, entry.getKey(), cell)) {
        wrong.add(entry.getKey() + " " + cell + " for " + facts.at(entry.getKey()));
      }
    }
    return wrong;
  }

  private static List<String> silentlyWrong(Facts facts, Report report) {
    var wrong = new ArrayList<String>();
    for (Map.Entry<CellAddress, CellValue> entry : report.cells().entrySet()) {
      CellValue cell = entry.getValue();
      if (cell.value().isPresent() && !isRight(facts, entry.getKey(), cell)) {
        wrong.add(entry.getKey() + " " + cell + " for " + facts.at(entry.getKey()));
      }
    }
    return wrong;
  }

  private static boolean isRight(Facts facts, CellAddress address, CellValue cell) {
    return cell.value()
        .filter(v -> v.compareTo(new BigDecimal(facts.at(address))) == 0)
        .isPresent();
  }
}
