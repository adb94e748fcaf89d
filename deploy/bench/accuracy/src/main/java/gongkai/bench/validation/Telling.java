package gongkai.bench.validation;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.Statement;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills in sentences and keeps account of what they state.
///
/// In a sentence, `{disclosed.website}` stands for a figure and states it; `{disclosed.website@万}`
/// writes it in ten thousands, `{interviews.count@汉}` in Chinese numerals; `{requests.granted=}`
/// writes nothing and states what the words before it imply; `{#3-40}` is a number that is no
/// quantity of the report; `{we}`, `{site}`, `{body}`, `{year}`, `{last}` and `{next}` are the
/// report's.
final class Telling {

  private static final Pattern GAP = Pattern.compile("\\{([^}]+)}");
  private static final Pattern NOISE = Pattern.compile("#(\\d+)-(\\d+)");
  private static final Pattern CONDITION = Pattern.compile("\\?([\\w.]+)([=>])([\\w.]+)\\|(.*)");
  private static final String NUMERALS = "零一两三四五六七八九";

  private final Place place;
  private final int year;
  private final Facts facts;
  private final Random random;
  private final boolean grouped;
  private final Map<String, BigDecimal> values = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();

  Telling(Place place, int year, Facts facts, Random random) {
    this.place = place;
    this.year = year;
    this.facts = facts;
    this.random = random;
    grouped = random.nextInt(8) == 0;
  }

  Place place() {
    return place;
  }

  int year() {
    return year;
  }

  Random random() {
    return random;
  }

  List<Statement> statements() {
    return statements;
  }

  /// One of the sentences whose condition holds, filled in.
  String oneOf(List<String> sentences) {
    var fitting = new ArrayList<String>();
    for (String sentence : sentences) {
      String text = fitting(sentence);
      if (!text.isEmpty()) {
        fitting.add(text);
      }
    }
    return fitting.isEmpty() ? "" : tell(fitting.get(random.nextInt(fitting.size())));
  }

  /// The sentence without its condition; nothing where that does not hold.
  private String fitting(String sentence) {
    Matcher condition = CONDITION.matcher(sentence);
    if (!condition.matches()) {
      return sentence;
    }
    String than = condition.group(3);
    BigDecimal right = than.matches("\\d+") ? new BigDecimal(than) : value(than);
    int order = value(condition.group(1)).compareTo(right);
    return (condition.group(2).equals("=") ? order == 0 : order > 0)
        ? fitting(condition.group(4))
        : "";
  }

  /// A sentence, filled in.
  String tell(String sentence) {
    return GAP.matcher(sentence).replaceAll(gap -> Matcher.quoteReplacement(fill(gap.group(1))));
  }

  private String fill(String gap) {
    Matcher noise = NOISE.matcher(gap);
    if (noise.matches()) {
      int from = Integer.parseInt(noise.group(1));
      int to = Integer.parseInt(noise.group(2));
      return String.valueOf(from + random.nextInt(to - from + 1));
    }
    return switch (gap) {
      case "we" -> place.we();
      case "site" -> place.site();
      case "body" -> place.author().name();
      case "year" -> String.valueOf(year);
      case "last" -> String.valueOf(year - 1);
      case "next" -> String.valueOf(year + 1);
      default -> figure(gap);
    };
  }

  private String figure(String gap) {
    int end = gap.length();
    if (gap.endsWith("=")) {
      String quantity = gap.substring(0, end - 1);
      statements.add(new Statement(quantity, value(quantity)));
      return "";
    }
    if (gap.endsWith("@汉")) {
      BigDecimal value = value(gap.substring(0, end - 2));
      statements.add(new Statement(gap.substring(0, end - 2), value));
      return value.intValue() < 10
          ? NUMERALS.substring(value.intValue(), value.intValue() + 1)
          : value.toPlainString();
    }
    if (gap.endsWith("@万")) {
      BigDecimal tenThousands =
          value(gap.substring(0, end - 2)).movePointLeft(4).setScale(1, RoundingMode.HALF_UP);
      statements.add(new Statement(gap.substring(0, end - 2), tenThousands.movePointRight(4)));
      return tenThousands.toPlainString() + "万";
    }
    BigDecimal value = value(gap);
    statements.add(new Statement(gap, value));
    boolean whole = value.scale() == 0;
    return grouped && whole
        ? String.format(Locale.ROOT, "%,d", value.longValue())
        : value.toPlainString();
  }

  /// What a quantity amounts to in this report: the cell's figure where the form has one.
  BigDecimal value(String quantity) {
    BigDecimal known = values.get(quantity);
    if (known == null) {
      known = invent(quantity);
      values.put(quantity, known);
    }
    return known;
  }

  private BigDecimal invent(String quantity) {
    if (quantity.startsWith("requests.")) {
      return BigDecimal.valueOf(total(quantity.substring("requests.".length())));
    }
    return switch (quantity) {
      case "reconsideration.total" -> cell("reconsideration.total");
      case "litigation.total" ->
          cell("litigationDirect.total").add(cell("litigationAfterReview.total"));
      case "normativeDocuments.issued" -> document("issued", "made");
      case "normativeDocuments.repealed" -> document("repealed", "");
      case "normativeDocuments.inForce" -> document("inForce", "");
      case "disclosed.total" -> value("disclosed.website").add(value("disclosed.newMedia"));
      case "disclosed.website" -> between(60, 9000);
      case "disclosed.newMedia" -> between(30, 6000);
      case "website.visits" -> between(20_000, 3_000_000);
      case "opinion.monitored" -> between(100, 9000);
      case "mailbox.mayor" -> between(10, 4000);
      case "processingFee.amount" ->
          random.nextInt(5) < 3 ? BigDecimal.ZERO : between(1, 90).movePointRight(1).setScale(0);
      case "completion.rate", "satisfaction.rate" ->
          random.nextBoolean() ? BigDecimal.valueOf(100) : between(901, 999).movePointLeft(1);
      case "interpretations.rate" -> BigDecimal.valueOf(random.nextInt(3) == 0 ? 98 : 100);
      case "interpretations.count", "documents.disclosed", "reposts.items" -> between(2, 260);
      default -> between(1, 19);
    };
  }

  private BigDecimal document(String column, String earlier) {
    var address = new CellAddress("proactive.normativeDocuments." + column);
    if (facts.figures().containsKey(address)) {
      return cell(address.path());
    }
    return earlier.isEmpty() ? between(1, 60) : cell("proactive.normativeDocuments." + earlier);
  }

  private BigDecimal cell(String address) {
    return BigDecimal.valueOf(facts.figure(new CellAddress(address)));
  }

  /// The total of a row of `requests`, or of the rows of a group.
  private long total(String name) {
    String row = name.equals("handled") ? "totalHandled" : name;
    long sum = 0;
    FormTable table = facts.form().table("requests").orElseThrow();
    for (FormTable.Row one : table.rows()) {
      if (one.name().equals(row) || one.name().startsWith(row + ".")) {
        sum += facts.figure(CellAddress.of("requests", one.name(), "total"));
      }
    }
    return sum;
  }

  private BigDecimal between(int from, int to) {
    return BigDecimal.valueOf(from + random.nextInt(to - from));
  }
}
