package gongkai.validate.rule;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.AlteredWording;
import gongkai.extract.report.Carrier;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Institution;
import gongkai.extract.report.Letter;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Report;
import gongkai.extract.report.Section;
import gongkai.extract.report.Signature;
import gongkai.extract.report.Source;
import gongkai.extract.report.TableReading;
import gongkai.extract.report.TableReading.Presence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Builds a report from the notation of {@link Example}.
public final class ExampleReport {

  static final Source SOMEWHERE = Source.inText("0", 1, 0);

  private static final List<String> HEADINGS =
      List.of(
          "",
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  private final Map<Integer, Section> sections = new TreeMap<>();
  private final Map<CellAddress, CellValue> cells = new LinkedHashMap<>();
  private final List<String> lastYear = new ArrayList<>();
  private final List<String> otherVersion = new ArrayList<>();
  private final Map<String, TableReading> tables = new LinkedHashMap<>();
  private final List<String[]> facts = new ArrayList<>();
  private final List<AlteredWording> wordings = new ArrayList<>();
  private final List<ReadingDoubt> doubts = new ArrayList<>();
  private FormVersion form = FormVersion.FORM_2021;
  private Carrier carrier = Carrier.ORIGINAL;
  private Optional<Integer> year = Optional.of(2023);
  private Institution institution = institution("government county 青川县人民政府");
  private Optional<String> title = Optional.empty();
  private Optional<LocalDate> signedOn = Optional.of(LocalDate.of(2024, 1, 20));
  private Optional<LocalDate> publishedOn = Optional.empty();
  private Optional<String> signatory = Optional.empty();
  private boolean signed = true;
  private Optional<Letter> letter = Optional.empty();

  private ExampleReport() {
    section(1, "主动公开：发布信息。依申请公开：按期答复。政府信息管理：清理文件。平台建设：维护网站。监督保障：开展工作考核和社会评议，无责任追究情况。");
    section(2, "");
    section(3, "");
    section(4, "");
    section(5, "存在的问题是解读不够丰富。改进措施是加强培训。");
    section(6, "本年度未收取信息处理费。");
  }

  /// The report.
  public static Report report(String notation) {
    return read(notation.lines()).report();
  }

  /// The report, indexed, with the year before if the notation says anything of it.
  public static ReportFacts facts(String notation) {
    var example = read(notation.lines());
    return ReportFacts.of(example.report(), example::inYear, example.otherVersions());
  }

  /// The report of the year before, if the notation says anything of it.
  public static Optional<Report> yearBefore(String notation) {
    var example = read(notation.lines());
    return example.year.flatMap(year -> example.inYear(year - 1));
  }

  private static ExampleReport read(Stream<String> lines) {
    var example = new ExampleReport();
    lines.filter(line -> !line.isBlank()).forEach(line -> example.read(line.strip()));
    return example;
  }

  private Optional<Report> inYear(int asked) {
    if (lastYear.isEmpty() || year.isEmpty() || asked != year.get() - 1) {
      return Optional.empty();
    }
    var before = new ExampleReport();
    before.year = Optional.of(asked);
    before.form = FormVersion.forYear(asked);
    before.institution = institution;
    lastYear.forEach(before::read);
    return Optional.of(before.report());
  }

  private List<Report> otherVersions() {
    return otherVersion.isEmpty() ? List.of() : List.of(read(otherVersion.stream()).report());
  }

  private void read(String line) {
    String[] part = line.split("\\s+", 2);
    String rest = part.length > 1 ? part[1] : "";
    switch (part[0]) {
      case "form" -> form = word(FormVersion.values(), rest);
      case "year" ->
          year = rest.equals("none") ? Optional.empty() : Optional.of(Integer.valueOf(rest));
      case "carrier" -> carrier = Carrier.valueOf(rest.toUpperCase(Locale.ROOT));
      case "institution" -> institution = institution(rest);
      case "title" -> title = Optional.of(rest);
      case "signed" -> {
        signed = !rest.equals("none");
        signedOn = date(rest);
      }
      case "signatory" -> signatory = Optional.of(rest);
      case "published" -> publishedOn = date(rest);
      case "otherVersion" -> otherVersion.add(rest);
      case "section" -> section(rest);
      case "table" -> table(rest);
      case "fact" -> facts.add(rest.split("\\s+"));
      case "wording" -> wording(rest.split("\\s+"));
      case "letter" -> letter(rest);
      case "doubt" -> doubt(rest.split("\\s+", 3));
      case "lastYear" -> lastYear.add(rest);
      default -> cell(cells, line.split("\\s+"));
    }
  }

  private static FormVersion word(FormVersion[] values, String word) {
    return Arrays.stream(values).filter(v -> v.word().equals(word)).findFirst().orElseThrow();
  }

  private static Optional<LocalDate> date(String text) {
    return text.matches("\\d{4}-\\d\\d-\\d\\d")
        ? Optional.of(LocalDate.parse(text))
        : Optional.empty();
  }

  private static Institution institution(String rest) {
    String[] part = rest.split("\\s+", 3);
    return new Institution(
        "510822/" + part[2],
        part[2],
        Institution.Kind.valueOf(part[0].toUpperCase(Locale.ROOT)),
        part[1].equals("-")
            ? Optional.empty()
            : Optional.of(Institution.Level.valueOf(part[1].toUpperCase(Locale.ROOT))),
        Optional.of("510822"),
        List.of("四川省", "广元市", "青川县"));
  }

  private void section(int number, String text) {
    sections.put(number, new Section(number, Optional.of(number), HEADINGS.get(number), text));
  }

  private void section(String rest) {
    String[] part = rest.split("\\s+", 2);
    int number = Integer.parseInt(part[0]);
    String text = part.length > 1 ? part[1] : "";
    if (text.equals("missing")) {
      sections.remove(number);
    } else if (text.startsWith("printed ")) {
      String printed = text.substring("printed ".length());
      head(
          number,
          printed.equals("none") ? Optional.empty() : Optional.of(Integer.valueOf(printed)),
          HEADINGS.get(number));
    } else if (text.startsWith("headed ")) {
      head(number, Optional.of(number), text.substring("headed ".length()));
    } else {
      section(number, text.replace("\\n", "\n"));
    }
  }

  private void head(int number, Optional<Integer> printed, String heading) {
    String text = Objects.requireNonNull(sections.get(number)).text();
    sections.put(number, new Section(number, printed, heading, text));
  }

  private void table(String rest) {
    String[] part = rest.split("\\s+", 3);
    tables.put(
        part[0],
        new TableReading(
            part[0],
            Presence.valueOf(part[1].toUpperCase(Locale.ROOT)),
            part.length > 2,
            Optional.empty()));
  }

  private void wording(String[] part) {
    wordings.add(new AlteredWording(part[0], part[1], part[2], SOMEWHERE));
  }

  private void letter(String rest) {
    letter =
        Optional.of(
            new Letter(
                ExampleFact.option(rest.split("\\s+"), "number"),
                ExampleFact.option(rest.split("\\s+"), "addressee"),
                ExampleFact.option(rest.split("\\s+"), "printed").flatMap(ExampleReport::date)));
  }

  private void doubt(String[] part) {
    var kind =
        Arrays.stream(ReadingDoubt.Kind.values())
            .filter(k -> k.word().equals(part[0]))
            .findFirst()
            .orElseThrow();
    var about =
        part.length < 2 || part[1].equals("-")
            ? List.<CellAddress>of()
            : Arrays.stream(part[1].split(",")).map(CellAddress::new).toList();
    String message = part.length < 3 ? "此处读数存疑。" : part[2];
    doubts.add(new ReadingDoubt(kind, message, about, Optional.of(SOMEWHERE)));
  }

  private static void cell(Map<CellAddress, CellValue> cells, String[] part) {
    cells.put(
        new CellAddress(part[0]),
        part.length > 2 ? ExampleCell.printed(part[1], part[2]) : ExampleCell.of(part[1]));
  }

  private String standardTitle() {
    return institution.name() + year.map(y -> y + "年").orElse("") + "政府信息公开工作年度报告";
  }

  private Report report() {
    var all = new LinkedHashMap<CellAddress, CellValue>();
    for (CellAddress address : Form.of(form, cells.keySet()).addresses()) {
      boolean absent =
          Optional.ofNullable(tables.get(address.table()))
              .filter(table -> table.presence() == Presence.ABSENT)
              .isPresent();
      all.put(address, absent ? CellValue.absent() : CellValue.read(BigDecimal.ZERO, SOMEWHERE));
    }
    cells.forEach((address, value) -> {
      if (all.replace(address, value) == null) {
        throw new IllegalArgumentException("the form has no cell " + address);
      }
    });
    for (var table : Form.of(form).tables()) {
      tables.putIfAbsent(
          table.name(),
          new TableReading(table.name(), Presence.WHOLE, false, Optional.of(SOMEWHERE)));
    }
    return new Report(
        title.orElseGet(this::standardTitle),
        year,
        form,
        carrier,
        signedOn,
        publishedOn,
        institution,
        List.copyOf(sections.values()),
        all,
        facts.stream().map(part -> ExampleFact.of(part, sections, year)).toList(),
        List.copyOf(tables.values()),
        wordings,
        signed
            ? Optional.of(
                new Signature(
                    signatory.or(() -> Optional.of(institution.name())), signedOn, SOMEWHERE))
            : Optional.empty(),
        letter,
        doubts);
  }
}
