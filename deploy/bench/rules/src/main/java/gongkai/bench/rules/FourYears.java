package gongkai.bench.rules;

import gongkai.bench.rules.FigureMaker.Size;
import gongkai.extract.engine.institution.AdministrativeLevel;
import gongkai.extract.engine.institution.Division;
import gongkai.extract.engine.institution.Divisions;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The reports of many institutions on four years each, with nothing wrong in them: every year goes
/// on from the one before it.
public final class FourYears {

  /// The years reported on.
  public static final List<Integer> YEARS = List.of(2021, 2022, 2023, 2024);

  /// Counties whose names no other division has: the name alone tells which it is.
  private static final List<String> COUNTIES =
      Divisions.bundled().all().stream()
          .filter(division -> division.level() == AdministrativeLevel.COUNTY && !division.isZone())
          .map(Division::name)
          .filter(name -> name.length() > 2 && Divisions.bundled().named(name).size() == 1)
          .toList();

  private static final List<Size> SIZES = List.of(Size.NONE, Size.FEW, Size.USUAL, Size.MANY);

  /// A report as a file.
  ///
  /// @param name no other report's
  /// @param content HTML, text or Markdown
  public record Report(String name, String content) {}

  private FourYears() {}

  /// How many institutions there are.
  public static int institutions() {
    return 2 * COUNTIES.size();
  }

  /// The reports of an institution, by year; the same number gives the same ones.
  ///
  /// @param institution from 0 to below [#institutions()]
  public static List<Report> of(int institution) {
    var random = new Random(15_485_863L * institution + 11);
    String county = COUNTIES.get(institution % COUNTIES.size());
    Office office =
        institution < COUNTIES.size()
            ? PlainOffices.ofCounty(county)
            : PlainOffices.bureauOf(county);
    Size size = SIZES.get(random.nextInt(SIZES.size()));
    boolean transcript = random.nextBoolean();
    var reports = new ArrayList<Report>();
    @Nullable Figures before = null;
    Set<String> avoided = Set.of();
    for (int year : YEARS) {
      Form form = Form.of(FormVersion.forYear(year));
      Figures figures = FigureMaker.make(office, year, form, size, random, before);
      Draft draft = PlainAuthor.write(office, year, figures, before, random, avoided);
      Printing.File file = Printing.print(draft, transcript, random);
      reports.add(new Report(office.name() + file.name(), file.content()));
      before = figures;
      avoided = draft.filling.used();
    }
    return reports;
  }
}
