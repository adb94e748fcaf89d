package gongkai.bench.rules;

import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fills in the sentences of one report.
///
/// `{received}` stands for a quantity of the report ({@link Quantities}), `{#3-40}` for a number
/// that is no quantity of it, `{we}`, `{site}`, `{name}`, `{Y}`, `{L}` and `{N}` for the office and
/// the years; {@link Terms} tells of sums and shares. A sentence that begins with
/// `?received>0&carried=0|` is for reports whose figures are so.
public final class Filling {

  private static final Pattern GAP = Pattern.compile("\\{([^}]+)}");
  private static final Pattern NOISE = Pattern.compile("#(\\d+)-(\\d+)");
  private static final Pattern CONDITION = Pattern.compile("([\\w.]+)([=>])([\\w.]+)");

  private final Office office;
  private final int year;
  private final Quantities quantities;
  private final Random random;
  private final Set<String> used = new HashSet<>();
  private final Set<String> avoided;

  /// @param avoided sentences that are not to be used: those of the year before
  public Filling(
      Office office, int year, Quantities quantities, Random random, Set<String> avoided) {
    this.office = office;
    this.year = year;
    this.quantities = quantities;
    this.random = random;
    this.avoided = avoided;
  }

  /// What the words amount to.
  public Quantities quantities() {
    return quantities;
  }

  /// The sentences that were used, as they stood before they were filled in.
  public Set<String> used() {
    return used;
  }

  /// One of the sentences whose condition holds, filled in; empty if there is none.
  public String oneOf(List<String> sentences) {
    List<String> fitting = sentences.stream().filter(this::fits).toList();
    var fresh = new ArrayList<>(fitting.stream().filter(s -> !avoided.contains(s)).toList());
    if (fresh.isEmpty()) {
      fresh.addAll(fitting);
    }
    if (fresh.isEmpty()) {
      return "";
    }
    String chosen = fresh.get(random.nextInt(fresh.size()));
    if (!chosen.isEmpty()) {
      used.add(chosen);
    }
    return fill(chosen, Map.of());
  }

  /// Several different ones, in any order.
  public List<String> several(List<String> sentences, int many) {
    var rest = new ArrayList<>(sentences.stream().filter(s -> !avoided.contains(s)).toList());
    var chosen = new ArrayList<String>();
    while (chosen.size() < many && !rest.isEmpty()) {
      String one = rest.remove(random.nextInt(rest.size()));
      used.add(one);
      chosen.add(one);
    }
    return chosen;
  }

  /// Whether a sentence's condition holds.
  public boolean fits(String sentence) {
    if (!sentence.startsWith("?")) {
      return true;
    }
    for (String part : sentence.substring(1, sentence.indexOf('|')).split("&", -1)) {
      Matcher condition = CONDITION.matcher(part);
      if (!condition.matches()) {
        throw new IllegalArgumentException("not a condition: " + part);
      }
      String than = condition.group(3);
      BigDecimal right =
          Character.isDigit(than.charAt(0)) ? new BigDecimal(than) : quantities.get(than);
      int order = quantities.get(condition.group(1)).compareTo(right);
      if (condition.group(2).equals("=") ? order != 0 : order <= 0) {
        return false;
      }
    }
    return true;
  }

  /// A sentence, filled in.
  ///
  /// @param instead other values for some quantities: what an author writes who errs
  public String fill(String sentence, Map<String, String> instead) {
    String text =
        sentence.startsWith("?") ? sentence.substring(sentence.indexOf('|') + 1) : sentence;
    return GAP.matcher(text)
        .replaceAll(gap -> Matcher.quoteReplacement(filled(gap.group(1), instead)));
  }

  private String filled(String gap, Map<String, String> instead) {
    String other = instead.get(gap);
    return other == null ? value(gap) : other;
  }

  private String value(String gap) {
    Matcher noise = NOISE.matcher(gap);
    if (noise.matches()) {
      int from = Integer.parseInt(noise.group(1));
      return String.valueOf(from + random.nextInt(Integer.parseInt(noise.group(2)) - from + 1));
    }
    return switch (gap) {
      case "we" -> office.we();
      case "site" -> office.site();
      case "name" -> office.name();
      case "Y" -> String.valueOf(year);
      case "L" -> String.valueOf(year - 1);
      case "N" -> String.valueOf(year + 1);
      default -> Terms.print(gap, quantities, random);
    };
  }

  /// What the words of a report amount to: cells and sums of cells, and some made-up counts.
  public static final class Quantities {

    private final Figures figures;
    private final @Nullable Figures before;
    private final Random random;
    private final Map<String, BigDecimal> known = new HashMap<>();

    public Quantities(Figures figures, @Nullable Figures before, Random random) {
      this.figures = figures;
      this.before = before;
      this.random = random;
    }

    /// What a name stands for.
    public BigDecimal get(String name) {
      BigDecimal value = known.get(name);
      if (value == null) {
        value = find(name);
        known.put(name, value);
      }
      return value;
    }

    /// The same as a whole number.
    public long count(String name) {
      return get(name).longValue();
    }

    /// Gives a number a name.
    public void remember(String name, BigDecimal value) {
      known.put(name, value);
    }

    private BigDecimal find(String name) {
      return switch (name) {
        case "rate" -> BigDecimal.valueOf(901 + random.nextInt(98), 1);
        case "highRate" -> BigDecimal.valueOf(9801 + random.nextInt(198), 2);
        case "naturalShare" -> share("natural", "received", RoundingMode.HALF_UP);
        case "naturalShareCut" -> share("natural", "received", RoundingMode.DOWN);
        case "grantedShare" -> share("granted", "handled", RoundingMode.HALF_UP);
        case "growth" -> change(count("more"));
        case "decline" -> change(count("fewer"));
        default -> name.contains(".") ? cell(name) : BigDecimal.valueOf(whole(name));
      };
    }

    private BigDecimal cell(String path) {
      boolean last = path.startsWith("last.");
      Figures of = last ? before : figures;
      String own = last ? path.substring("last.".length()) : path;
      return of != null && of.has(own) ? of.at(new CellAddress(own)) : BigDecimal.ZERO;
    }

    private BigDecimal share(String part, String whole, RoundingMode mode) {
      return get(part)
          .multiply(BigDecimal.valueOf(100))
          .divide(get(whole), 1 + random.nextInt(2), mode);
    }

    private BigDecimal change(long by) {
      return BigDecimal.valueOf(100 * by)
          .divide(get("last"), 1 + random.nextInt(2), RoundingMode.HALF_UP);
    }

    private long total(String row) {
      return figures.request(row, "total");
    }

    private long optional(String path) {
      return figures.has(path) ? figures.get(path) : 0;
    }

    private long whole(String name) {
      return switch (name) {
        case "received" -> total("newlyReceived");
        case "brought" -> total("broughtForward");
        case "handled" -> total("totalHandled");
        case "carried" -> total("carriedForward");
        case "pool" -> count("received") + count("brought");
        case "direct" -> figures.get("litigationDirect.total");
        case "after" -> figures.get("litigationAfterReview.total");
        case "new" -> figures.has("proactive.normativeDocuments.issued") ? 1 : 0;
        case "known" -> before == null ? 0 : 1;
        case "last" -> before == null ? 0 : before.request("newlyReceived", "total");
        case "more" -> count("received") - count("last");
        case "fewer" -> count("last") - count("received");
        case "receivedTens" -> (count("received") - 1) / 10 * 10;
        case "online" -> count("received") * 2 / 3;
        case "letter" -> (count("received") - count("online")) / 2;
        case "desk" -> count("received") - count("online") - count("letter");
        case "natural" -> figures.request("newlyReceived", "naturalPerson");
        case "granted" -> total("granted");
        case "partly" -> total("partiallyGranted");
        case "refused", "unavailable", "other" -> figures.group(name);
        case "unprocessed" -> figures.group("notProcessed");
        case "review" -> figures.get("reconsideration.total");
        case "upheld", "corrected", "otherResult", "pending" ->
            figures.get("reconsideration." + name);
        case "suits" ->
            figures.get("litigationDirect.total") + figures.get("litigationAfterReview.total");
        case "issued", "repealed", "made" -> optional("proactive.normativeDocuments." + name);
        case "force" -> optional("proactive.normativeDocuments.inForce");
        case "fee" -> random.nextInt(4) == 0 ? 10L * (1 + random.nextInt(90)) : 0;
        case "all" -> count("web") + count("media") + count("board");
        case "allTens" -> (count("all") - 1) / 10 * 10;
        case "web" -> 60 + random.nextInt(2000);
        case "media" -> 30 + random.nextInt(900);
        case "board" -> 5 + random.nextInt(60);
        case "partA" -> count("all") / 3;
        case "partB" -> count("all") / 4;
        case "explained" -> 3 + random.nextInt(60);
        case "fewExplained" -> count("explained") / 2;
        case "trained" -> 1 + random.nextInt(9);
        default -> throw new IllegalArgumentException("no quantity " + name);
      };
    }
  }
}
