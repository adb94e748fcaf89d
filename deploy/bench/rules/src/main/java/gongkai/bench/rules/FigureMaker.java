package gongkai.bench.rules;

import static gongkai.bench.rules.Figures.APPLICANTS;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Makes up the figures of a year, and those of the year after it: every equation holds, and so
/// does whatever ties two years together.
public final class FigureMaker {

  /// How much there is to report.
  public enum Size {
    /// Nothing: every cell is 0.
    NONE,
    /// A few applications, and a few documents.
    FEW,
    /// As much as a county has.
    USUAL,
    /// As much as a city has.
    MANY
  }

  private final Office office;
  private final int year;
  private final Size size;
  private final Random random;
  private final @Nullable Figures before;
  private final Figures figures;

  private FigureMaker(
      Office office, int year, Form form, Size size, Random random, @Nullable Figures before) {
    this.office = office;
    this.year = year;
    this.size = size;
    this.random = random;
    this.before = before;
    this.figures = new Figures(form);
  }

  /// Figures of a year.
  ///
  /// @param before those of the year before, null where none are known
  public static Figures make(
      Office office, int year, Form form, Size size, Random random, @Nullable Figures before) {
    var maker = new FigureMaker(office, year, form, size, random, before);
    if (size != Size.NONE || before != null) {
      maker.requests();
      maker.proactive();
    }
    if (size != Size.NONE) {
      maker.cases();
    }
    maker.figures.total();
    return maker.figures;
  }

  private long upTo(int most) {
    return random.nextInt(most + 1);
  }

  /// A count like last year's, or one of the usual size.
  private long like(String path, int usual) {
    if (size == Size.NONE) {
      return 0;
    }
    long last = before != null && before.has(path) ? before.get(path) : -1;
    if (last > 3) {
      return Math.max(1, Math.round(last * (0.6 + random.nextDouble())));
    }
    if (last >= 0) {
      return upTo(3);
    }
    return switch (size) {
      case NONE -> 0;
      case FEW -> random.nextInt(3) == 0 ? upTo(3) : 0;
      case USUAL -> upTo(usual);
      case MANY -> usual + upTo(6 * usual);
    };
  }

  private void requests() {
    for (String applicant : APPLICANTS) {
      int usual =
          switch (applicant) {
            case "naturalPerson" -> 45;
            case "commercialEnterprise" -> 8;
            default -> random.nextInt(3) == 0 ? 3 : 0;
          };
      long received = like("requests.newlyReceived." + applicant, usual);
      if (applicant.equals("naturalPerson") && size.compareTo(Size.USUAL) >= 0) {
        received += 12;
      }
      long brought =
          before != null
              ? before.request("carriedForward", applicant)
              : random.nextInt(3) == 0 ? Math.min(4, like("", usual / 4)) : 0;
      long pool = received + brought;
      long carried = random.nextBoolean() ? Math.min(pool, upTo((int) Math.min(5, pool / 3))) : 0;
      figures.set("requests.newlyReceived." + applicant, received);
      figures.set("requests.broughtForward." + applicant, brought);
      figures.set("requests.carriedForward." + applicant, carried);
      for (long left = pool - carried; left > 0; left--) {
        figures.add("requests." + outcome() + "." + applicant, 1);
      }
    }
  }

  private String outcome() {
    List<String> rows = figures.outcomes();
    int choice = random.nextInt(10);
    return choice < 4
        ? "granted"
        : choice < 5
            ? "partiallyGranted"
            : choice < 7 ? "unavailable.notHeld" : rows.get(random.nextInt(rows.size()));
  }

  private void cases() {
    int most = size == Size.FEW ? 1 : size == Size.USUAL ? 3 : 9;
    boolean reviewed = random.nextInt(5) > 1;
    for (String table : Figures.CASES) {
      boolean some =
          switch (table) {
            case "reconsideration" -> reviewed;
            case "litigationDirect" -> year < 2024 && random.nextInt(3) == 0;
            default -> reviewed && random.nextInt(3) == 0;
          };
      for (String result : Figures.RESULTS) {
        figures.set(table + "." + result, some && random.nextBoolean() ? upTo(most) : 0);
      }
    }
    figures.total();
    if (figures.get("reconsideration.total") == 0) { // nothing to sue after
      Figures.RESULTS.forEach(result -> figures.set("litigationAfterReview." + result, 0));
    }
  }

  private void proactive() {
    if (figures.form().version() == FormVersion.FORM_2021) {
      documents2021("normativeDocuments", 14);
      if (office.regulates()) {
        documents2021("regulations", 4);
      }
      for (String row : List.of("licences", "penalties", "coercions")) {
        String path = "proactive." + row + ".decisions";
        figures.set(path, like(path, row.equals("coercions") ? 40 : 900));
      }
      figures.set("proactive.fees.amount", money("proactive.fees.amount", 3000));
    } else {
      documents2019("normativeDocuments", 14);
      if (office.regulates()) {
        documents2019("regulations", 4);
      }
      for (String row : List.of("licences", "otherServices", "penalties", "coercions", "fees")) {
        items(row);
      }
      figures.set("proactive.procurement.items", like("proactive.procurement.items", 90));
      figures.set("proactive.procurement.amount", money("proactive.procurement.amount", 9000));
    }
  }

  private void documents2021(String row, int usual) {
    String path = "proactive." + row;
    long stock =
        before != null && before.has(path + ".inForce")
            ? before.get(path + ".inForce")
            : size == Size.NONE ? 0 : size == Size.FEW ? upTo(4) : 5 + upTo(4 * usual);
    long issued = size == Size.NONE ? 0 : upTo(size == Size.FEW ? 2 : usual);
    long repealed = size == Size.NONE ? 0 : Math.min(stock, upTo(size == Size.FEW ? 1 : usual / 2));
    figures.set(path + ".issued", issued);
    figures.set(path + ".repealed", repealed);
    figures.set(path + ".inForce", stock + issued - repealed);
  }

  private void documents2019(String row, int usual) {
    String path = "proactive." + row;
    long made = size == Size.NONE ? 0 : upTo(size == Size.FEW ? 2 : usual);
    long disclosed = random.nextInt(4) == 0 ? made - Math.min(made, 1) : made;
    long stock =
        before != null
            ? before.get(path + ".totalDisclosed")
            : size == Size.NONE ? 0 : upTo(3 * usual);
    figures.set(path + ".made", made);
    figures.set(path + ".disclosed", disclosed);
    figures.set(path + ".totalDisclosed", stock + disclosed);
  }

  private void items(String row) {
    String path = "proactive." + row;
    long previous =
        before != null
            ? before.get(path + ".previousItems") + before.get(path + ".change")
            : size == Size.NONE ? 0 : 5 + upTo(160);
    long change = size == Size.NONE ? 0 : Math.max(-previous, random.nextInt(9) - 4);
    figures.set(path + ".previousItems", previous);
    figures.set(path + ".change", change);
    if (!row.equals("fees")) {
      figures.set(path + ".decisions", like(path + ".decisions", 700));
    }
  }

  private BigDecimal money(String path, int usual) {
    if (size == Size.NONE) {
      return BigDecimal.ZERO;
    }
    boolean known = before != null && before.has(path);
    double last = known && before != null ? before.at(new CellAddress(path)).doubleValue() : 0;
    long cents;
    if (last > 0) {
      cents = Math.max(1, Math.round(last * 100 * (0.7 + 0.6 * random.nextDouble())));
    } else if (known || random.nextInt(3) == 0) {
      cents = 0;
    } else {
      cents = 100 + upTo(100 * usual);
    }
    return BigDecimal.valueOf(cents, 2)
        .stripTrailingZeros()
        .setScale(random.nextInt(3) == 0 ? 2 : 4);
  }
}
