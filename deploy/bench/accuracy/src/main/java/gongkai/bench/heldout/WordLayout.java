package gongkai.bench.heldout;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.Random;

/// Reports as documents of a text processor.
record WordLayout(String name, WordStyle style) implements ReportLayout {

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    Copy copy = Copy.of(report, random, style.wish());
    byte[] bytes = new WordFile(style, Dice.from(random)).write(copy, report);
    return copy.entries().printed(name + ".docx", bytes);
  }
}
