package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.MadeUpReport.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// Writes reports as Word documents.
final class WordPages {

  private static final long SHORT = 11_906;
  private static final long LONG = 16_838;
  private static final long MARGIN = 1_247;
  private static final String REQUESTS = "三、";
  private static final String CREATED = "2024-01-15T01:30:00Z";

  private final WordStyle style;
  private final XWPFDocument document;
  private final long width;

  private WordPages(WordStyle style, XWPFDocument document) {
    this.style = style;
    this.document = document;
    this.width = (style.landscape() ? LONG : SHORT) - 2 * MARGIN;
  }

  static byte[] write(WordStyle style, MadeUpReport report, Grids grids) {
    try (var document = new XWPFDocument()) {
      new WordPages(style, document).write(report, grids);
      document.getProperties().getCoreProperties().setCreated(CREATED);
      document.getProperties().getCoreProperties().setTitle(report.author().name());
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return Settled.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(CREATED + " is no date", e);
    }
  }

  private void write(MadeUpReport report, Grids grids) {
    page();
    Optional<BigInteger> list = style.lists() ? Optional.of(list()) : Optional.empty();
    List<String> closing = report.narrative().closing();
    for (Part part : report.parts()) {
      switch (part) {
        case Part.Title title -> title(title.text());
        case Part.Heading heading -> heading(heading, list);
        case Part.Paragraph p when closing.contains(p.text()) -> sign(p.text());
        case Part.Paragraph p -> paragraph(p.text()).setIndentationFirstLine(style.size() * 40);
        case Part.Table table ->
            grids.section(table.section()).stream()
                .flatMap(grid -> pieces(grid).stream())
                .forEach(this::table);
      }
    }
  }

  private void page() {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(style.landscape() ? LONG : SHORT));
    size.setH(BigInteger.valueOf(style.landscape() ? SHORT : LONG));
    if (style.landscape()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    var margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setTop(BigInteger.valueOf(1_440));
    margins.setBottom(BigInteger.valueOf(1_300));
    margins.setHeader(BigInteger.valueOf(850));
    margins.setFooter(BigInteger.valueOf(900));
    margins.setGutter(BigInteger.ZERO);
  }

  /// A list that counts 一、二、三、
  private BigInteger list() {
    XWPFNumbering numbering = document.createNumbering();
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.ONE);
    CTLvl level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
    level.addNewLvlText().setVal("%1、");
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
  }

  private void title(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, text, style.size() * 1.4).setBold(true);
    gap();
  }

  private void heading(Part.Heading heading, Optional<BigInteger> list) {
    gap();
    String number = list.isPresent() ? "" : heading.number();
    XWPFParagraph paragraph = paragraph(number + heading.text());
    paragraph.getRuns().forEach(run -> run.setBold(true));
    if (style.fresh() && heading.number().equals(REQUESTS)) {
      paragraph.setPageBreak(true);
    }
    list.ifPresentOrElse(
        paragraph::setNumID, () -> paragraph.setIndentationFirstLine(style.size() * 40));
  }

  private void sign(String text) {
    XWPFParagraph paragraph = paragraph(text);
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    paragraph.setIndentationRight(style.size() * 60);
  }

  private XWPFParagraph paragraph(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBetween(1.5);
    if (style.torn() && text.length() > 6) {
      int cut = text.length() / 3;
      run(paragraph, text.substring(0, cut), style.size());
      run(paragraph, text.substring(cut), style.size());
    } else {
      run(paragraph, text, style.size());
    }
    return paragraph;
  }

  private XWPFRun run(XWPFParagraph paragraph, String text, double size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontFamily(style.face(), XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    run.setText(text);
    return run;
  }

  private void gap() {
    if (style.gaps()) {
      document.createParagraph();
    }
  }

  private List<Grid> pieces(Grid grid) {
    int body = grid.rows() - grid.head();
    if (style.split() == 0 || body <= style.split() || grid.head() == 0) {
      return List.of(grid);
    }
    var pieces = new ArrayList<Grid>();
    pieces.add(grid.slice(0, grid.head() + style.split(), style.again()));
    for (int from = grid.head() + style.split(); from < grid.rows(); from += style.split()) {
      Grid piece = grid.slice(from, Math.min(grid.rows(), from + style.split()), style.again());
      pieces.add(style.again() ? piece.under(grid) : piece);
    }
    return pieces;
  }

  private void table(Grid grid) {
    CTTbl table = document.getDocument().getBody().addNewTbl();
    if (style.nested()) {
      var outer = new Grid(List.of(1.0), 1, 0, List.of());
      new WordTable(outer, style, width).write(table);
      var cell = table.getTrArray(0).getTcArray(0);
      cell.removeP(0);
      new WordTable(grid, style, width - 240).write(cell.addNewTbl());
      cell.addNewP();
    } else {
      new WordTable(grid, style, width).write(table);
    }
    document.createParagraph();
    gap();
  }
}
