package gongkai.bench.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What those who write true reports do alike; the words and how often are their own.
public abstract class ReportWriter {

  private static final List<String> TITLES =
      List.of("年政府信息公开工作年度报告", "年政府信息公开工作年度报告", "年度政府信息公开工作年度报告");

  /// The report.
  protected final Draft draft;

  /// Its sentences.
  protected final Filling filling;

  /// Chance: the same report has the same.
  protected final Random random;

  protected ReportWriter(Draft draft, Random random) {
    this.draft = draft;
    this.filling = draft.filling;
    this.random = random;
  }

  /// One of some things.
  protected final <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /// Where no application was handled, nobody paid for one.
  protected final void waiveFee() {
    if (filling.quantities().count("handled") == 0) {
      filling.quantities().remember("fee", BigDecimal.ZERO);
    }
  }

  /// Gives it a title, of two lines once in so many reports.
  protected final void title(int reports) {
    String name = draft.office.name();
    String words = draft.year + oneOf(TITLES);
    draft.title.addAll(random.nextInt(reports) == 0 ? List.of(name, words) : List.of(name + words));
  }

  /// Signs it on one of some days; where a day of publication is told, it is one of those from
  /// then.
  protected final void sign(LocalDate first, int days, int later) {
    LocalDate day = first.plusDays(random.nextInt(days));
    if (random.nextInt(4) == 0) {
      draft.signedInWords(day);
    } else {
      draft.signed(day);
    }
    if (random.nextBoolean()) {
      draft.published = Optional.of(day.plusDays(random.nextInt(later)));
    }
  }
}
