package gongkai.bench.validation;

import gongkai.bench.printers.Author;
import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Narrative;
import gongkai.extract.form.Form;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormVersion;
import java.util.List;
import java.util.Random;

/// Made-up reports of real authorities, in the many manners in which reports are written.
public final class ValidationReports {

  private static final List<Form> FORMS =
      List.of(Form2021.FORM, Form2021.SINGLE_OTHER_ROW, Form2019.FORM);

  private ValidationReports() {}

  /// A report.
  ///
  /// @param number the same number gives the same report; the forms take turns, every second has
  ///   figures that are mostly zero, one in ten has rows and columns in another order
  public static MadeUpReport numbered(int number) {
    var random = new Random(0x9E3779B97F4A7C15L * (number + 101L));
    Form form = FORMS.get(Math.floorMod(number, FORMS.size()));
    int year =
        form.version() == FormVersion.FORM_2019
            ? 2019 + random.nextInt(2)
            : 2021 + random.nextInt(5);
    Facts facts = random.nextBoolean() ? Facts.sparse(form, random) : Facts.random(form, random);
    if (random.nextInt(10) == 0) {
      facts = facts.rearranged(random);
    }
    Author author = ValidationAuthors.ALL.get(random.nextInt(ValidationAuthors.ALL.size()));
    return new MadeUpReport(author, year, facts, narrative(author, year, facts, random));
  }

  private static Narrative narrative(Author author, int year, Facts facts, Random random) {
    var telling = new Telling(author, year, facts, random);
    var endings = new Endings(telling);
    List<String> overview = new Overviews(telling).overview();
    List<String> problems = endings.problems();
    List<String> matters = endings.matters();
    return new Narrative(overview, problems, matters, endings.closing(), telling.statements());
  }
}
