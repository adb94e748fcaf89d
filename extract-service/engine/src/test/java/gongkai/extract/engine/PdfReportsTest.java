package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PdfPrinter;
import gongkai.bench.printers.PdfStyle.Borders;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Report;
import gongkai.extract.report.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reports with figures that are nowhere zero, printed as PDF files in many layouts and read back.
class PdfReportsTest {

  private static final int REPORTS = 30;

  private static Facts facts(int seed, Random random) {
    return Facts.random(
        List.of(Form2021.FORM, Form2021.SINGLE_OTHER_ROW, Form2019.FORM).get(seed % 3), random);
  }

  private static Report read(byte[] bytes) {
    Reading reading = Extractor.standard().extract(new Submission("x.pdf", bytes));
    return assertInstanceOf(Reading.Extracted.class, reading).report();
  }

  @ParameterizedTest
  @EnumSource(value = Borders.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void everyFigureInARuledTableIsReadBackWithItsPlace(Borders borders) {
    for (int seed = 0; seed < REPORTS; seed++) {
      var random = new Random(seed);
      Facts facts = facts(seed, random);
      Report report = read(new PdfPrinter(MadeUpReport.plain(facts), random, borders).print());
      var wrong = new ArrayList<String>();
      for (Map.Entry<CellAddress, CellValue> entry : report.cells().entrySet()) {
        CellValue cell = entry.getValue();
        boolean placed = cell.source().flatMap(Source::page).isPresent();
        if (!cell.isRead() || !isRight(facts, entry.getKey(), cell) || !placed) {
          wrong.add(entry.getKey() + " " + cell + " for " + facts.at(entry.getKey()));
        }
      }
      assertEquals(List.of(), wrong, borders + " " + seed);
      assertEquals(6, report.sections().stream().filter(s -> s.number() > 0).count());
    }
  }

  @ParameterizedTest
  @EnumSource(Borders.class)
  void noFigureIsSilentlyWrong(Borders borders) {
    for (int seed = 100; seed < 100 + REPORTS; seed++) {
      var random = new Random(seed);
      Facts facts = facts(seed, random);
      Report report = read(new PdfPrinter(MadeUpReport.plain(facts), random, borders).print());
      var wrong = new ArrayList<String>();
      report
          .cells()
          .forEach((address, cell) -> {
            if (cell.value().isPresent() && !isRight(facts, address, cell)) {
              wrong.add(address + " " + cell + " for " + facts.at(address));
            }
          });
      assertEquals(List.of(), wrong, borders + " " + seed);
    }
  }

  private static boolean isRight(Facts facts, CellAddress address, CellValue cell) {
    return cell.value()
        .filter(v -> v.compareTo(new BigDecimal(facts.at(address))) == 0)
        .isPresent();
  }
}
