package gongkai.bench.heldout;

import gongkai.bench.printers.Author;
import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.extract.form.Form;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import java.util.Random;

/// The made-up reports of the held-out set.
public final class HeldOutReports {

  private HeldOutReports() {}

  /// A report.
  ///
  /// @param number the same number gives the same report; one in three is on the form of 2019, one
  ///   in nine has the row 其他处理 of that form in the later one
  public static MadeUpReport numbered(int number) {
    Dice dice = Dice.from(new Random(7_919L * number + 13));
    boolean old = dice.onceIn(3);
    Form form = old ? Form2019.FORM : dice.onceIn(6) ? Form2021.SINGLE_OTHER_ROW : Form2021.FORM;
    int year = old ? dice.between(2019, 2020) : dice.between(2021, 2024);
    Author author = dice.of(Offices.ALL);
    Facts facts = Ledger.figures(form, dice);
    return new MadeUpReport(author, year, facts, Overview.of(author, year, facts, dice));
  }
}
