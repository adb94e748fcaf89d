package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Document;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.Carrier;
import gongkai.extract.report.Letter;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a report from the neutral model of its document. What needs other knowledge than the
/// form's, the institution and the narrative facts, is left to others.
public final class ReportReader {

  /// An unusual report without any table must at least have this many of its sections.
  private static final int FEWEST_SECTIONS = 3;

  private ReportReader() {}

  /// What a document turned out to be.
  public sealed interface Result {
    /// A report, to be completed by institution and narrative facts.
    record Found(ReportDraft draft) implements Result {}

    /// No annual report.
    ///
    /// @param looked what was looked for and what of it was found, in Chinese
    record NoReport(String looked) implements Result {}
  }

  /// Reads a document.
  public static Result read(Document document) {
    List<Line> lines = Flow.of(document);
    Zones.Divided divided = Zones.divide(lines);
    List<Zone> zones = divided.zones();
    Outline outline = Outline.of(lines, zones, divided.headings());

    Closing closing = Closing.read(lines, outline.last().text());
    Optional<TitleReader> title =
        TitleReader.read(lines, outline.opening().text(), document.metadata());
    Set<Integer> taken = new HashSet<>(closing.lines());
    if (document.carrier() == Carrier.ORIGINAL) {
      taken.addAll(around(outline, title, closing));
    }
    List<Integer> titleLines = title.map(TitleReader::lines).orElse(List.of());
    List<Section> sections = outline.sections(lines, titleLines, taken);
    String opening = sections.stream().limit(2).map(Section::text).reduce("", String::concat);
    YearReader year = YearReader.read(title, opening, closing.signature());

    Form form = FormChooser.choose(formLines(lines, zones), year.year());
    Tables tables = Tables.read(form, lines, zones);
    if (!isReport(title, sections, tables)) {
      return new Result.NoReport(looked(title, sections));
    }
    List<String> openingLines =
        outline.opening().text().stream().map(i -> lines.get(i).text()).toList();
    Optional<Letter> letter = LetterReader.read(openingLines, title, closing.printedOn());
    var doubts = new ArrayList<ReadingDoubt>(year.doubts());
    doubts.addAll(tables.sheet().doubts());
    int first = blockOf(lines, title.map(TitleReader::lines).orElse(List.of()), 0);
    int last = blockOf(lines, closing.lines(), Integer.MAX_VALUE);
    doubts.addAll(Caveats.doubts(document, tables, sections, first, last));
    return new Result.Found(
        new ReportDraft(
            title.map(TitleReader::title).orElse(""),
            year.year(),
            form.version(),
            document.carrier(),
            document.metadata(),
            sections,
            tables.cells(),
            tables.readings(outline.cut(document.carrier())),
            document.isRecognised() ? List.of() : tables.sheet().altered(),
            closing.signature(),
            letter,
            doubts));
  }

  /// The block of the first of these lines.
  private static int blockOf(List<Line> lines, Collection<Integer> own, int otherwise) {
    return own.isEmpty() ? otherwise : lines.get(Collections.min(own)).block();
  }

  /// What a page shows before the title and behind the signature: menus, links to other pages.
  private static Set<Integer> around(
      Outline outline, Optional<TitleReader> title, Closing closing) {
    Set<Integer> around = new HashSet<>();
    title
        .map(TitleReader::lines)
        .filter(own -> !own.isEmpty())
        .map(List::getFirst)
        .ifPresent(
            first -> outline.opening().text().stream().filter(i -> i < first).forEach(around::add));
    closing.lines().stream()
        .max(Integer::compare)
        .filter(last -> closing.signature().isPresent())
        .ifPresent(
            last -> outline.last().text().stream().filter(i -> i > last).forEach(around::add));
    return around;
  }

  private static List<Line> formLines(List<Line> lines, List<Zone> zones) {
    var own = new ArrayList<Line>();
    for (int i = 0; i < lines.size(); i++) {
      if (zones.get(i).isForm()) {
        own.add(lines.get(i));
      }
    }
    return own;
  }

  private static boolean isReport(
      Optional<TitleReader> title, List<Section> sections, Tables tables) {
    long headed = sections.stream().filter(section -> section.number() > 0).count();
    return tables.isAnyFound()
        || headed >= FEWEST_SECTIONS
        || (title.isPresent() && headed > 0)
        || (title.isPresent() && tables.form().version() == FormVersion.LEGACY);
  }

  private static String looked(Optional<TitleReader> title, List<Section> sections) {
    return "这不像政府信息公开工作年度报告：查找了标题（%s）、六个部分的标题（找到 %d 个）和三张统计表（均未找到）。请确认是否上传了正确的文件。"
        .formatted(
            title.map(t -> "“" + Texts.brief(t.title()) + "”").orElse("未找到"),
            sections.stream().filter(section -> section.number() > 0).count());
  }
}
