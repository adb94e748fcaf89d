package gongkai.bench.validation;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.extract.form.Form;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The reports of the validation set: other places, other figures, other words than those of {@link
/// MadeUpReport#numbered}.
public final class ValidationReports {

  private static final List<Form> FORMS =
      List.of(Form2021.FORM, Form2019.FORM, Form2021.FORM, Form2021.SINGLE_OTHER_ROW);

  /// What is made up before it is written down.
  private record Draft(Place place, int year, Facts facts, Map<CellAddress, Long> wrong) {}

  private ValidationReports() {}

  /// A report.
  ///
  /// @param number the same number gives the same report; one in three has printed errors, one in
  ///   four is of a quiet office
  public static MadeUpReport numbered(int number) {
    Draft draft = draft(number);
    var telling =
        new Telling(draft.place(), draft.year(), draft.facts(), new Random(53L * number + 11));
    return new MadeUpReport(
        draft.place().author(),
        draft.year(),
        PlantedErrors.planted(draft.facts(), draft.wrong()),
        new Essay(telling).narrative());
  }

  /// The cells of a report whose printed figures are the author's errors.
  static Map<CellAddress, Long> wrong(int number) {
    return draft(number).wrong();
  }

  private static Draft draft(int number) {
    var random = new Random(7919L * number + 3);
    Form form = FORMS.get(Math.floorMod(number / 3, FORMS.size()));
    int year =
        form.version() == FormVersion.FORM_2019
            ? 2019 + random.nextInt(2)
            : 2021 + random.nextInt(4);
    Place place = Place.random(random);
    boolean quiet = random.nextInt(4) == 0;
    Facts facts = InventedFigures.of(form, random, quiet, place.regulates());
    Map<CellAddress, Long> wrong =
        random.nextInt(3) == 0 ? PlantedErrors.in(facts, random) : Map.of();
    return new Draft(place, year, facts, wrong);
  }
}
