package gongkai.bench.rules;

import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A report before it is printed: everything that an author may get wrong is a field of it.
public final class Draft {

  /// A heading of a section.
  ///
  /// @param mark its number, such as 五
  public record Heading(String mark, String words) {}

  /// The body that reports.
  public final Office office;

  /// The year reported on.
  public final int year;

  /// What stands in its tables.
  public final Figures figures;

  /// What its sentences were filled in by.
  public final Filling filling;

  /// What stands above the title of an upward letter, and between title and text.
  public final List<String> letterHead = new ArrayList<>();

  /// The lines of its title.
  public final List<String> title = new ArrayList<>();

  /// The paragraphs before section one.
  public final List<String> preface = new ArrayList<>();

  /// The headings of the sections, by their numbers from 1.
  public final Map<Integer, Heading> headings = new TreeMap<>();

  /// Section one.
  public final List<Passage> overview = new ArrayList<>();

  /// Section five.
  public final List<Passage> improvement = new ArrayList<>();

  /// Section six.
  public final List<Passage> matters = new ArrayList<>();

  /// Tables that are not there: `proactive`, `requests`, `cases`; with what stands in their place.
  public final Map<String, String> withoutTable = new HashMap<>();

  /// Cells with something else in them than their figure.
  public final Map<CellAddress, String> printed = new HashMap<>();

  /// Cells that a converter lost, so that the rest of the row moves up.
  public final Set<CellAddress> lost = new HashSet<>();

  /// Labels with other words than the form's.
  public final Map<String, String> relabelled = new HashMap<>();

  /// Who signs; empty if nobody does.
  public String signer;

  /// The day of the signature as it is written; empty if there is none.
  public String signedAs = "";

  /// The day on which the page says it was published.
  public Optional<LocalDate> published = Optional.empty();

  /// What stands below the signature.
  public final List<String> closing = new ArrayList<>();

  private Draft(Office office, int year, Figures figures, Filling filling) {
    this.office = office;
    this.year = year;
    this.figures = figures;
    this.filling = filling;
    this.signer = office.name();
    headings.putAll(Headings.of(figures.form().version()));
  }

  /// A report with the form's headings and its signer, and without any other word.
  ///
  /// @param before the figures of the year before, null where no such report is given
  /// @param avoided sentences that are not to be used
  public static Draft of(
      Office office,
      int year,
      Figures figures,
      @Nullable Figures before,
      Random random,
      Set<String> avoided) {
    var quantities = new Filling.Quantities(figures, before, random);
    return new Draft(office, year, figures, new Filling(office, year, quantities, random, avoided));
  }

  /// Whether it is on a year whose form is that of 2021, whatever form its tables have.
  public boolean isNewForm() {
    return FormVersion.forYear(year) == FormVersion.FORM_2021;
  }

  /// The passage that has a sentence about something.
  public Optional<Passage> about(String slot) {
    return passages().stream().filter(passage -> passage.has(slot)).findFirst();
  }

  /// The paragraphs of sections one, five and six.
  public List<Passage> passages() {
    var all = new ArrayList<>(overview);
    all.addAll(improvement);
    all.addAll(matters);
    return all;
  }

  /// The sentence about something; empty if there is none.
  public String sentence(String slot) {
    return about(slot).map(passage -> passage.sentence(slot)).orElse("");
  }

  /// Signs it on a day, in digits.
  public void signed(LocalDate day) {
    signedAs = "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /// Signs it on a day, in words.
  public void signedInWords(LocalDate day) {
    signedAs = Days.inWords(day);
  }

  /// Gives the heading of a section other words.
  public void headed(int section, String words) {
    headings.computeIfPresent(section, (_, one) -> new Heading(one.mark(), words));
  }

  /// Gives it another number, from 1.
  public void numbered(int section, int number) {
    String mark = Headings.NUMERALS.get(number - 1);
    headings.computeIfPresent(section, (_, one) -> new Heading(mark, one.words()));
  }

  /// Numbers the headings that are left anew.
  public void renumber() {
    int number = 1;
    for (int section : List.copyOf(headings.keySet())) {
      numbered(section, number++);
    }
  }

  /// What is printed in a cell.
  String text(CellAddress cell) {
    return printed.getOrDefault(cell, figures.at(cell).toPlainString());
  }

  /// A label of the form as it is printed.
  String label(String official) {
    return relabelled.getOrDefault(official, official);
  }
}
