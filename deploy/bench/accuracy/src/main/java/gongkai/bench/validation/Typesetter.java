package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.MadeUpReport.Part;
import gongkai.bench.validation.Sheet.Mark;
import java.util.ArrayList;
import java.util.List;

/// Sets a report on pages.
final class Typesetter {

  private final Paper upright;
  private Paper paper;
  private final Face face;
  private final List<Sheet> sheets = new ArrayList<>();
  private List<Mark> marks = new ArrayList<>();
  private double y;

  Typesetter(Paper paper, Face face) {
    this.upright = paper;
    this.paper = paper;
    this.face = face;
    newPage();
  }

  Paper paper() {
    return paper;
  }

  Face face() {
    return face;
  }

  /// How far down the page is written on.
  double y() {
    return y;
  }

  void moveTo(double down) {
    y = down;
  }

  double bottom() {
    return paper.height() - paper.edge();
  }

  void draw(Mark mark) {
    marks.add(mark);
  }

  void newPage() {
    marks = new ArrayList<>();
    sheets.add(new Sheet(paper.width(), paper.height(), marks));
    y = paper.edge();
    if (!paper.running().isEmpty()) {
      line(paper.running(), 9, paper.edge() - 22);
    }
  }

  /// Sets the whole report.
  List<Sheet> set(MadeUpReport report, Grids grids) {
    List<String> closing = report.narrative().closing();
    for (Part part : report.parts()) {
      switch (part) {
        case Part.Title title -> title(title.text());
        case Part.Heading heading -> heading(heading.number(), heading.text());
        case Part.Paragraph p when closing.contains(p.text()) -> sign(p.text(), closing);
        case Part.Paragraph p -> paragraph(p.text(), paper.body());
        case Part.Table table -> tables(table.section(), grids);
      }
    }
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      marks = sheet.marks();
      String number = "- " + (i + 1) + " -";
      double x = (sheet.width() - face.width(number) * 10.5) / 2;
      draw(new Mark.Writing(x, sheet.height() - upright.edge() / 2, 10.5, number));
    }
    return List.copyOf(sheets);
  }

  private void tables(int section, Grids grids) {
    for (Grid grid : grids.section(section)) {
      y += paper.body() / 2;
      new TableSetter(this, grid).set();
      y += paper.body() / 2;
    }
  }

  private void heading(String number, String text) {
    if (upright.fresh() && number.equals("三、")) {
      paper = upright.turned() ? upright.landscape() : upright;
      newPage();
    } else if (upright.turned() && number.equals("四、")) {
      paper = upright;
      newPage();
    }
    paragraph(number + text, paper.body() + 1);
  }

  private void title(String text) {
    double size = paper.body() * 1.45;
    double width = paper.width() - 2 * paper.margin();
    for (String line : Lines.of(text, width / size, 0, face)) {
      y += size * 1.5;
      line(line, size, y);
    }
    y += size;
  }

  private void paragraph(String text, double size) {
    double width = paper.width() - 2 * paper.margin();
    boolean first = true;
    for (String line : Lines.of(text, width / size, 2, face)) {
      down(size * paper.leading());
      draw(new Mark.Writing(paper.margin() + (first ? 2 * size : 0), y, size, line));
      first = false;
    }
  }

  private void sign(String text, List<String> closing) {
    if (text.equals(closing.getFirst())) {
      down(paper.body() * paper.leading() * 3);
      y -= paper.body() * paper.leading();
      double x = paper.width() - paper.margin() - 90;
      draw(new Mark.Seal(x, y - 4, 46, text));
    }
    down(paper.body() * paper.leading());
    double width = face.width(text) * paper.body();
    double right = paper.width() - paper.margin();
    double x = Math.min(right - 90 - width / 2, right - width);
    draw(new Mark.Writing(x, y, paper.body(), text));
  }

  private void down(double by) {
    if (y + by > bottom()) {
      newPage();
    }
    y += by;
  }

  /// Writes a line in the middle.
  private void line(String text, double size, double base) {
    double x = (paper.width() - face.width(text) * size) / 2;
    draw(new Mark.Writing(x, base, size, text));
  }
}
