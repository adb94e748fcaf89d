package gongkai.validate.rule;

import gongkai.extract.report.Institution;
import gongkai.extract.report.Institution.Kind;
import java.util.regex.Pattern;

/// Who signs a report, beside the body that it is of.
///
/// Names are written in many ways, so only what cannot be the same body is another: of another
/// place, or in the same place a department that has no word in common with the one in the title.
public enum SignedBy {
  /// Nobody signs, or whose report it is is open.
  NOBODY_KNOWN,
  /// The body itself, or one that may sign in its place.
  ITSELF,
  /// A name that may be the body's own, a character misread by whoever made the transcript.
  PERHAPS_MISREAD,
  /// A name that is a place and no more.
  A_BARE_PLACE,
  /// A body of another place.
  ANOTHER_PLACE,
  /// Another department of the same place, which may be a successor or a superior.
  ANOTHER_DEPARTMENT;

  /// What follows the name in a title; 政府 in it is no government.
  private static final Pattern BEHIND_NAME = Pattern.compile("(政府)?信息公开.*|政务公开.*");

  /// Whether it is certainly another body.
  public boolean isAnother() {
    return this == ANOTHER_PLACE || this == ANOTHER_DEPARTMENT;
  }

  /// Who signs this report.
  public static SignedBy of(ReportFacts facts) {
    Institution body = facts.report().institution();
    var signatory = facts.signatory();
    if (signatory.isEmpty() || body.regionPath().isEmpty() || body.kind() == Kind.OTHER) {
      return NOBODY_KNOWN;
    }
    var signed = BodyName.of(signatory.get());
    var own = BodyName.of(body.name());
    String title = BEHIND_NAME.matcher(facts.title()).replaceFirst("");
    String known = String.join("", body.regionPath()) + own.whole() + "/" + title;
    if (isSame(signed, own, known)) {
      return ITSELF;
    }
    if (isElsewhere(signed, own, known)) {
      return facts.isTranscript() && isMisread(signed, own, body) ? PERHAPS_MISREAD : ANOTHER_PLACE;
    }
    if (mayStandInPlace(signed, own, body)) {
      return ITSELF;
    }
    return signed.organ().isEmpty() ? A_BARE_PLACE : ANOTHER_DEPARTMENT;
  }

  private static boolean isSame(BodyName signed, BodyName own, String known) {
    return signed.isShortFor(known.replace("人民政府", "政府")) || own.isShortFor(signed.whole());
  }

  /// Whether the lowest place of the signature is none that the report's body lies in or is.
  private static boolean isElsewhere(BodyName signed, BodyName own, String known) {
    return !signed.places().isEmpty()
        && !known.contains(BodyName.stem(signed.places().getLast()))
        && own.places().stream()
            .map(BodyName::stem)
            .noneMatch(stem -> signed.whole().contains(stem));
  }

  /// Whether the lowest place of the signature is the body's own, misread: of the same level, in
  /// the same region, one character away.
  private static boolean isMisread(BodyName signed, BodyName own, Institution body) {
    String here = own.places().isEmpty() ? body.regionPath().getLast() : own.places().getLast();
    String there = signed.places().getLast();
    String region = String.join("", body.regionPath()) + own.whole();
    boolean sameRegion =
        signed.places().stream()
            .limit(signed.places().size() - 1)
            .allMatch(above -> region.contains(BodyName.stem(above)));
    return sameRegion
        && (mayStandInPlace(signed, own, body) || signed.hasOrganOf(own))
        && BodyName.rank(here).equals(BodyName.rank(there))
        && isSlip(BodyName.stem(here), BodyName.stem(there));
  }

  /// Whether two names differ in one character only.
  private static boolean isSlip(String one, String other) {
    int different = 0;
    for (int i = 0; i < one.length() && one.length() == other.length(); i++) {
      different += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return one.length() == other.length() && different == 1;
  }

  /// Whether it could sign in the body's own place.
  private static boolean mayStandInPlace(BodyName signed, BodyName own, Institution body) {
    boolean forOthers = body.kind() != Kind.DEPARTMENT || own.isGovernment();
    boolean oneBody = own.isForDisclosure() && (signed.isGovernment() || signed.isForDisclosure());
    return forOthers || oneBody || signed.sharesOrganWith(own);
  }
}
