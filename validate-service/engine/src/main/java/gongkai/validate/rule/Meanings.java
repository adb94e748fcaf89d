package gongkai.validate.rule;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.NarrativeFact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a figure of the text may mean on the form, decided by its quantity and its verb.
///
/// 收到 N件 is what was newly received; 受理 or 办理 N件 may also count what was brought forward, or mean
/// what was dealt with. The more a verb leaves open, the more meanings, and a figure disagrees with
/// the form only if it fits none.
final class Meanings {

  private static final String PROACTIVE = "proactive";
  private static final String REQUESTS = "requests";
  private static final String LITIGATION = "litigation.";

  private static final List<String> NO_OUTCOMES =
      List.of("newlyReceived", "broughtForward", "handled", "carriedForward");

  /// The section of the case tables.
  private static final int CASES = 4;

  private static final List<String> TAKEN_IN = List.of("受理", "办理", "处理", "承办", "办件");
  private static final List<String> FINISHED = List.of("办结", "答复", "回复", "完成");
  private static final Pattern ALL_GRANTED = Pattern.compile("(?:均|都|全|一律|皆)[^不未]*公开");

  private final Form form;
  private final String column;
  private final String verb;
  private final boolean claim;
  private final String sentence;

  private Meanings(Form form, NarrativeFact fact, String sentence) {
    this.form = form;
    this.column = fact.column().orElse("total");
    this.claim = fact.claim();
    this.verb = fact.verb().orElse(claim ? fact.text() : "");
    this.sentence = sentence;
  }

  /// The meanings, the plainest first; empty for a quantity that the form has no cells for.
  ///
  /// @param sentence the sentence that the figure stands in
  static List<Meaning> of(Form form, NarrativeFact fact, String sentence) {
    return new Meanings(form, fact, sentence).of(fact.quantity());
  }

  /// Whether a quantity is an outcome of requests, or a group of outcomes.
  static boolean isOutcome(String quantity) {
    return quantity.startsWith(REQUESTS + ".")
        && !NO_OUTCOMES.contains(quantity.substring(REQUESTS.length() + 1));
  }

  /// Mind the prefix: `requests.other` is an outcome, `other` is any other measured figure.
  private List<Meaning> of(String quantity) {
    return switch (quantity) {
      case "requests.newlyReceived" -> received();
      case "requests.handled" -> handled();
      case "requests.granted" -> granted();
      case "requests.refused" -> refused();
      case "normativeDocuments.issued" ->
          documents(List.of("issued"), List.of("made", "disclosed"));
      case "normativeDocuments.repealed" -> documents(List.of("repealed"), List.of());
      case "normativeDocuments.inForce" -> documents(List.of("inForce"), List.of("totalDisclosed"));
      case "licences.decisions", "penalties.decisions" -> decisions(quantity);
      default ->
          quantity.startsWith(REQUESTS + ".")
              ? rows(quantity.substring(REQUESTS.length() + 1))
              : cases(quantity);
    };
  }

  private List<Meaning> received() {
    boolean withOld =
        verb.isEmpty() || isAny(TAKEN_IN) || sentence.matches("(?s).*(含|包括|加上|其中)[^，。；]{0,8}结转.*");
    if (!withOld) {
      return rows("newlyReceived");
    }
    var meanings = new ArrayList<>(rows("newlyReceived"));
    meanings.addAll(receivedWithBroughtForward());
    if (isAny(TAKEN_IN) || isOpen()) {
      meanings.addAll(rows("totalHandled"));
    }
    return meanings;
  }

  private List<Meaning> handled() {
    var meanings = new ArrayList<>(rows("totalHandled"));
    if (isOpen() || isAny(TAKEN_IN)) {
      meanings.addAll(rows("newlyReceived"));
      meanings.addAll(receivedWithBroughtForward());
    }
    if (isAny(FINISHED)) {
      // Of what came in this year; and an answer is more than a file closed for want of one.
      meanings.add(
          new Meaning("本年新收减结转下年", addresses("newlyReceived"), addresses("carriedForward")));
      meanings.add(new Meaning("办理总计减其他处理", addresses("totalHandled"), addresses("other")));
    }
    return meanings;
  }

  private List<Meaning> receivedWithBroughtForward() {
    var cells = new ArrayList<>(addresses("newlyReceived"));
    cells.addAll(addresses("broughtForward"));
    return List.of(Meaning.of("本年新收加上年结转", cells));
  }

  /// 公开 N件 may count what was granted in part.
  private List<Meaning> granted() {
    var meanings = new ArrayList<>(rows("granted"));
    var cells = new ArrayList<>(addresses("granted"));
    cells.addAll(addresses("partiallyGranted"));
    meanings.add(Meaning.of("予以公开加部分公开", cells));
    return meanings;
  }

  /// 均予以公开, of requests whose number is not told: none was refused, missing or left undone.
  private List<Meaning> refused() {
    if (!claim || !ALL_GRANTED.matcher(verb).matches()) {
      return rows("refused");
    }
    var cells =
        Stream.of("refused", "unavailable", "notProcessed")
            .flatMap(name -> addresses(name).stream())
            .toList();
    return List.of(Meaning.of("申请情况表不予公开、无法提供、不予处理各行“总计”列之和", cells));
  }

  private List<Meaning> documents(List<String> columns2021, List<String> columns2019) {
    return form.table(PROACTIVE).stream()
        .flatMap(table -> table.addresses().stream())
        .filter(cell -> cell.row().equals("normativeDocuments"))
        .filter(cell -> columns2021.contains(cell.column()) || columns2019.contains(cell.column()))
        .map(cell -> Meaning.of(form.describe(cell), List.of(cell)))
        .toList();
  }

  private List<Meaning> decisions(String quantity) {
    return form.table(PROACTIVE).stream()
        .flatMap(table -> table.addresses().stream())
        .filter(cell -> cell.path().equals(PROACTIVE + "." + quantity))
        .map(cell -> Meaning.of(form.describe(cell), List.of(cell)))
        .toList();
  }

  /// A cell of a case table; litigation without saying which is both kinds together.
  private List<Meaning> cases(String quantity) {
    var paths =
        quantity.startsWith(LITIGATION)
            ? List.of(
                quantity.replace(LITIGATION, "litigationDirect."),
                quantity.replace(LITIGATION, "litigationAfterReview."))
            : List.of(quantity);
    var cells =
        form.tables().stream()
            .filter(table -> table.section() == CASES)
            .flatMap(table -> table.addresses().stream())
            .filter(cell -> paths.contains(cell.path()))
            .toList();
    return cells.isEmpty()
        ? List.of()
        : List.of(Meaning.of(String.join("与", cells.stream().map(form::describe).toList()), cells));
  }

  /// A row, or all rows of a group, in the figure's column.
  private List<Meaning> rows(String name) {
    var cells = addresses(name);
    return switch (cells.size()) {
      case 0 -> List.of();
      case 1 -> List.of(Meaning.of(form.describe(cells.getFirst()), cells));
      default ->
          List.of(
              Meaning.of(
                  "申请情况表“%s”各行“%s”列之和"
                      .formatted(group(name), FormWords.column(form, cells.getFirst())),
                  cells));
    };
  }

  private String group(String name) {
    return rowsNamed(name).stream().map(FormTable.Row::group).findFirst().orElse(name);
  }

  private List<CellAddress> addresses(String name) {
    return rowsNamed(name).stream()
        .map(row -> CellAddress.of(REQUESTS, row.name(), column))
        .toList();
  }

  private List<FormTable.Row> rowsNamed(String name) {
    return form.table(REQUESTS).stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.name().equals(name) || row.name().startsWith(name + "."))
        .toList();
  }

  /// Whether no verb says what was done with the requests counted.
  private boolean isOpen() {
    return verb.isEmpty() && !claim;
  }

  private boolean isAny(List<String> verbs) {
    return verbs.stream().anyMatch(verb::contains);
  }
}
