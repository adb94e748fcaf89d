package gongkai.bench.rules;

import gongkai.bench.rules.FigureMaker.Size;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is told in a report and in those beside it, from the figures to the drafts.
public final class Story {

  static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2022, 2023, 2024);

  private final ErrorSet set;

  /// The body that reports.
  public final Office office;

  /// The year reported on.
  public final int year;

  /// Whether a transcript will be printed, else an original.
  public final boolean transcript;

  /// Chance: the same case has the same.
  public final Random random;

  /// How much there is to report.
  public final Size size;

  /// The figures of the report.
  public Figures now;

  /// Those of the year before; null where no such report is given.
  public @Nullable Figures before;

  private @Nullable Draft draft;

  /// The report of the year before; null where none is given.
  public @Nullable Draft draftBefore;

  /// Another publication for the same year; null where there is none.
  public @Nullable Draft otherVersion;

  /// How many documents another body handed over.
  public int merged;

  private Story(
      ErrorSet set,
      Office office,
      int year,
      boolean transcript,
      Size size,
      boolean withBefore,
      Random random) {
    this.set = set;
    this.office = office;
    this.year = year;
    this.transcript = transcript;
    this.size = size;
    this.random = random;
    if (withBefore) {
      before =
          FigureMaker.make(
              office, year - 1, Form.of(FormVersion.forYear(year - 1)), size, random, null);
    }
    now = FigureMaker.make(office, year, Form.of(FormVersion.forYear(year)), size, random, before);
  }

  /// A story that fits a setting.
  static Story of(ErrorSet set, Setting setting, boolean transcript, Random random) {
    boolean withBefore =
        switch (setting.before()) {
          case YES -> true;
          case NO -> false;
          case EITHER -> random.nextInt(5) < 2;
        };
    List<Integer> years =
        YEARS.stream()
            .filter(year -> setting.years().test(year) && !(withBefore && year == 2019))
            .toList();
    if (years.isEmpty()) { // only 2019 will do, and it has no year before
      years = List.of(2019);
    }
    List<Office> offices = set.offices().stream().filter(setting.offices()).toList();
    int year = years.get(random.nextInt(years.size()));
    Size size =
        switch (random.nextInt(10)) {
          case 0 -> setting.busy() ? Size.MANY : Size.NONE;
          case 1, 2 -> setting.busy() ? Size.USUAL : Size.FEW;
          case 3, 4, 5, 6 -> Size.USUAL;
          default -> Size.MANY;
        };
    return new Story(
        set,
        offices.get(random.nextInt(offices.size())),
        year,
        transcript,
        size,
        withBefore && year > 2019,
        random);
  }

  /// Writes the report, and that of the year before in other words.
  void write() {
    Set<String> avoided = Set.of();
    Figures last = before;
    if (last != null) {
      Draft written = set.author().write(office, year - 1, last, null, random, Set.of());
      draftBefore = written;
      avoided = written.filling.used();
    }
    draft = set.author().write(office, year, now, last, random, avoided);
  }

  /// Another publication for the same year, with figures of its own, in other words.
  public Draft version(Figures figures) {
    return set.author().write(office, year, figures, before, random, draft().filling.used());
  }

  /// The report, once it is written.
  public Draft draft() {
    Draft written = draft;
    if (written == null) {
      throw new IllegalStateException("not written yet");
    }
    return written;
  }

  /// The figures of the year before, where the setting asks for them.
  public Figures yearBefore() {
    Figures figures = before;
    if (figures == null) {
      throw new IllegalStateException("no year before");
    }
    return figures;
  }

  /// The report of the year before, where the setting asks for it.
  public Draft writtenBefore() {
    Draft written = draftBefore;
    if (written == null) {
      throw new IllegalStateException("no year before");
    }
    return written;
  }

  /// Whether it is in the form of 2021.
  public boolean isNewForm() {
    return now.form().version() == FormVersion.FORM_2021;
  }

  /// One of some things.
  public <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /// One of the sentences that suit the figures; empty if none does.
  public Optional<String> fitting(List<String> sentences) {
    List<String> fit = sentences.stream().filter(draft().filling::fits).toList();
    return fit.isEmpty() ? Optional.empty() : Optional.of(oneOf(fit));
  }

  /// A whole number between two, both included.
  public int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  /// All bodies that report in the set.
  public List<Office> offices() {
    return set.offices();
  }

  /// Puts a sentence in the place of another, or behind the sentence about something else.
  public void say(String slot, String host, String sentence) {
    Draft written = draft();
    written
        .about(slot)
        .or(() -> written.about(host))
        .orElseThrow(() -> new IllegalStateException("no sentence about " + host))
        .with(slot, sentence);
  }

  /// Signs the report on a day, in digits or in words.
  public void sign(LocalDate day) {
    if (random.nextInt(3) == 0) {
      draft().signedInWords(day);
    } else {
      draft().signed(day);
    }
  }

  /// The address of a cell.
  public static CellAddress cell(String path) {
    return new CellAddress(path);
  }

  /// The addresses of some cells.
  public static Set<CellAddress> cells(String... paths) {
    return Stream.of(paths).map(Story::cell).collect(Collectors.toUnmodifiableSet());
  }
}
