package gongkai.bench.rules;

import gongkai.extract.form.Equation;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The figures of a report's tables.
public final class Figures {

  /// The columns of table three but for the total.
  public static final List<String> APPLICANTS =
      List.of(
          "naturalPerson",
          "commercialEnterprise",
          "researchInstitution",
          "publicWelfareOrganization",
          "legalServiceInstitution",
          "otherOrganization");

  /// The groups of columns of table four.
  public static final List<String> CASES =
      List.of("reconsideration", "litigationDirect", "litigationAfterReview");

  /// The columns of each group of table four but for the total.
  public static final List<String> RESULTS =
      List.of("upheld", "corrected", "otherResult", "pending");

  private final Form form;
  private final Map<CellAddress, BigDecimal> values;

  Figures(Form form) {
    this(form, new HashMap<>());
    form.addresses().forEach(cell -> values.put(cell, BigDecimal.ZERO));
  }

  private Figures(Form form, Map<CellAddress, BigDecimal> values) {
    this.form = form;
    this.values = values;
  }

  /// The same figures, to be changed apart.
  public Figures copy() {
    return new Figures(form, new HashMap<>(values));
  }

  /// The form that they fill.
  public Form form() {
    return form;
  }

  /// Whether the form has a cell.
  public boolean has(String path) {
    return values.containsKey(new CellAddress(path));
  }

  /// The figure of a cell of this form.
  public BigDecimal at(CellAddress cell) {
    BigDecimal value = values.get(cell);
    if (value == null) {
      throw new IllegalArgumentException("no cell " + cell + " in form " + form.version());
    }
    return value;
  }

  /// The whole number in a cell.
  public long get(String path) {
    return at(new CellAddress(path)).longValue();
  }

  /// The whole number in a cell of table three.
  public long request(String row, String applicant) {
    return get("requests." + row + "." + applicant);
  }

  /// Fills a cell in, and adds nothing up.
  public void set(String path, BigDecimal value) {
    at(new CellAddress(path));
    values.put(new CellAddress(path), value);
  }

  /// Fills a cell in, and adds nothing up.
  public void set(String path, long value) {
    set(path, BigDecimal.valueOf(value));
  }

  /// Adds to a cell, and adds nothing up.
  public void add(String path, long more) {
    set(path, get(path) + more);
  }

  /// More applications of one kind of applicant in a row, and in its total.
  public void addRequests(String row, String applicant, long more) {
    add("requests." + row + "." + applicant, more);
    add("requests." + row + ".total", more);
  }

  /// Applications that were received and granted in addition.
  public void addGranted(String applicant, long more) {
    addRequests("newlyReceived", applicant, more);
    addRequests("granted", applicant, more);
    addRequests("totalHandled", applicant, more);
  }

  /// The sum of the rows of a group of outcomes, of all applicants.
  public long group(String name) {
    return outcomes().stream()
        .filter(row -> row.equals(name) || row.startsWith(name + "."))
        .mapToLong(row -> request(row, "total"))
        .sum();
  }

  /// The rows of outcomes.
  public List<String> outcomes() {
    List<FormTable.Row> rows = form.table("requests").orElseThrow().rows();
    return rows.subList(2, rows.size() - 2).stream().map(FormTable.Row::name).toList();
  }

  /// Adds up whatever the form says is a sum, but for the balance.
  public void total() {
    for (String applicant : APPLICANTS) {
      long handled = outcomes().stream().mapToLong(row -> request(row, applicant)).sum();
      set("requests.totalHandled." + applicant, handled);
    }
    form.table("requests")
        .orElseThrow()
        .rows()
        .forEach(row -> {
          long sum = APPLICANTS.stream().mapToLong(kind -> request(row.name(), kind)).sum();
          set("requests." + row.name() + ".total", sum);
        });
    for (String table : CASES) {
      long sum = RESULTS.stream().mapToLong(result -> get(table + "." + result)).sum();
      set(table + ".total", sum);
    }
  }

  /// The cells that others of the same form fill otherwise.
  public Set<CellAddress> differing(Figures other) {
    return form.addresses().stream()
        .filter(cell -> at(cell).compareTo(other.at(cell)) != 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The equations of the form that these figures break.
  List<Equation> broken() {
    return form.equations().stream()
        .filter(equation -> sum(equation.left()).compareTo(sum(equation.right())) != 0)
        .toList();
  }

  private BigDecimal sum(List<CellAddress> cells) {
    return cells.stream().map(this::at).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
