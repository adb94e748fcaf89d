package gongkai.extract.engine;

import gongkai.extract.engine.institution.Divisions;
import gongkai.extract.engine.institution.InstitutionClues;
import gongkai.extract.engine.institution.InstitutionDoubt;
import gongkai.extract.engine.institution.InstitutionResolver;
import gongkai.extract.engine.institution.Resolution;
import gongkai.extract.engine.institution.ResolvedInstitution;
import gongkai.extract.engine.reading.ReportDraft;
import gongkai.extract.report.Institution;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Section;
import gongkai.extract.report.Signature;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The institution that a draft is by, and what is doubtful about that.
record Author(Institution institution, List<ReadingDoubt> doubts) {

  /// How the contract files institutions whose region is not known.
  private static final String NOWHERE = "000000/";

  private static final String UNNAMED = "未署名机构";

  /// @param isRecognised whether the text was made out of pictures
  static Author of(ReportDraft draft, Submission submission, boolean isRecognised) {
    var clues =
        new InstitutionClues(
            draft.title(),
            draft.signature().flatMap(Signature::signatory).orElse(""),
            submission.name(),
            draft.sections().stream().map(Section::text).collect(Collectors.joining("\n")));
    var resolver = new InstitutionResolver(Divisions.bundled());
    Resolution resolution =
        isRecognised ? resolver.resolveRecognised(clues) : resolver.resolve(clues);
    List<ReadingDoubt> doubts =
        resolution.doubts().stream()
            .map(doubt ->
                new ReadingDoubt(
                    kind(doubt), doubt.message() + "，请核对。", List.of(), Optional.empty()))
            .toList();
    return switch (resolution) {
      case Resolution.Named named ->
          new Author(institution(named.institution(), submission), doubts);
      case Resolution.Unnamed unnamed -> new Author(unnamed(submission), doubts);
    };
  }

  private static ReadingDoubt.Kind kind(InstitutionDoubt doubt) {
    return doubt instanceof InstitutionDoubt.DifferentSignature
        ? ReadingDoubt.Kind.SIGNATURE_DIFFERS
        : ReadingDoubt.Kind.INSTITUTION_UNCLEAR;
  }

  private static Institution institution(ResolvedInstitution found, Submission submission) {
    String id = found.id();
    String unplaced = ResolvedInstitution.UNPLACED + "/";
    return new Institution(
        id.startsWith(unplaced) ? nowhere(id.substring(unplaced.length()), submission) : id,
        found.name(),
        Institution.Kind.valueOf(found.kind().name()),
        found.level().map(level -> Institution.Level.valueOf(level.name())),
        found.regionCode(),
        found.regionPath());
  }

  private static Institution unnamed(Submission submission) {
    return new Institution(
        nowhere(UNNAMED, submission),
        UNNAMED,
        Institution.Kind.OTHER,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /// Two 鼓楼区人民政府 that cannot be placed need not be the same body: each document's stays its own, so
  /// that neither is judged by the other's years.
  private static String nowhere(String name, Submission submission) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(submission.bytes());
      return NOWHERE + name + "@" + HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
