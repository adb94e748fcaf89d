package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The kinds of applicant (申请人情况), columns of table `requests`.
final class Applicants {

  private static final Map<Sense, String> COLUMNS =
      Map.of(
          Sense.NATURAL_PERSON, "naturalPerson",
          Sense.COMMERCIAL_ENTERPRISE, "commercialEnterprise",
          Sense.RESEARCH_INSTITUTION, "researchInstitution",
          Sense.PUBLIC_WELFARE_ORGANIZATION, "publicWelfareOrganization",
          Sense.LEGAL_SERVICE_INSTITUTION, "legalServiceInstitution",
          Sense.OTHER_ORGANIZATION, "otherOrganization");

  private Applicants() {}

  /// The column of a kind of applicant; none for 法人, which is several.
  static Optional<String> column(Sense applicant) {
    return Optional.ofNullable(COLUMNS.get(applicant));
  }

  /// The kinds of applicant named before a figure, or else behind it.
  static List<Word> in(Occurrence occurrence) {
    List<Word> before = occurrence.before().stream().filter(Applicants::names).toList();
    return before.isEmpty()
        ? occurrence.after().stream().filter(Applicants::names).toList()
        : before;
  }

  static boolean names(Word word) {
    return word.sense().role() == Sense.Role.APPLICANT;
  }
}
