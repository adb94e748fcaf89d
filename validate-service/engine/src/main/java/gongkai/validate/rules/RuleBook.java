package gongkai.validate.rules;

import gongkai.validate.rule.Rule;
import gongkai.validate.rules.arithmetic.CaseSum;
import gongkai.validate.rules.arithmetic.DisclosedTotalBelowNew;
import gongkai.validate.rules.arithmetic.InForceBelowIssued;
import gongkai.validate.rules.arithmetic.ProcessingFeeStep;
import gongkai.validate.rules.arithmetic.RequestsApplicantSum;
import gongkai.validate.rules.arithmetic.RequestsBalance;
import gongkai.validate.rules.arithmetic.RequestsOutcomeSum;
import gongkai.validate.rules.completeness.AccountabilityUnreported;
import gongkai.validate.rules.completeness.CellBlank;
import gongkai.validate.rules.completeness.ExtractionDoubt;
import gongkai.validate.rules.completeness.ImprovementMissing;
import gongkai.validate.rules.completeness.ImprovementRepeated;
import gongkai.validate.rules.completeness.OverviewPartMissing;
import gongkai.validate.rules.completeness.ProcessingFeeUnstated;
import gongkai.validate.rules.completeness.SectionEmpty;
import gongkai.validate.rules.completeness.SectionMisnumbered;
import gongkai.validate.rules.completeness.SectionMissing;
import gongkai.validate.rules.completeness.SignatureMissing;
import gongkai.validate.rules.completeness.TableMissing;
import gongkai.validate.rules.continuity.CarriedForwardContinuity;
import gongkai.validate.rules.continuity.ConflictingReport;
import gongkai.validate.rules.continuity.FigureJump;
import gongkai.validate.rules.continuity.FiguresCopied;
import gongkai.validate.rules.continuity.InForceContinuity;
import gongkai.validate.rules.continuity.ItemsContinuity;
import gongkai.validate.rules.continuity.SilentChange;
import gongkai.validate.rules.form.CaseOrderSuspect;
import gongkai.validate.rules.form.CitationOutdated;
import gongkai.validate.rules.form.FeeUnitSuspect;
import gongkai.validate.rules.form.FormOutdated;
import gongkai.validate.rules.form.HeadingAltered;
import gongkai.validate.rules.form.NotACount;
import gongkai.validate.rules.form.PeriodIncomplete;
import gongkai.validate.rules.form.PlaceholderLeft;
import gongkai.validate.rules.form.RegulationsNotEmpowered;
import gongkai.validate.rules.form.SignatureNameMismatch;
import gongkai.validate.rules.form.TitleNonstandard;
import gongkai.validate.rules.form.WordingAltered;
import gongkai.validate.rules.form.WordingSlip;
import gongkai.validate.rules.form.YearMismatch;
import gongkai.validate.rules.narrative.ImpossibleRate;
import gongkai.validate.rules.narrative.NarrativeCopied;
import gongkai.validate.rules.narrative.NarrativeGrowthMismatch;
import gongkai.validate.rules.narrative.NarrativeRepeatMismatch;
import gongkai.validate.rules.narrative.NarrativeShare;
import gongkai.validate.rules.narrative.NarrativeSum;
import gongkai.validate.rules.narrative.NarrativeTableMismatch;
import gongkai.validate.rules.narrative.StaleReference;
import gongkai.validate.rules.privacy.PersonalDataExposed;
import gongkai.validate.rules.timeliness.PublishedLate;
import gongkai.validate.rules.timeliness.SignedLate;
import gongkai.validate.rules.timeliness.SignedTooEarly;
import java.util.List;
import java.util.Set;

/// The table of contents: every rule there is, one line each; findings come in this order.
public final class RuleBook {

  /// All rules.
  public static final List<Rule> RULES =
      List.of(
          new RequestsBalance(),
          new RequestsOutcomeSum(),
          new RequestsApplicantSum(),
          new CaseSum(),
          new ProcessingFeeStep(),
          new DisclosedTotalBelowNew(),
          new InForceBelowIssued(),
          new CarriedForwardContinuity(),
          new InForceContinuity(),
          new ItemsContinuity(),
          new FiguresCopied(),
          new FigureJump(),
          new SilentChange(),
          new ConflictingReport(),
          new NarrativeTableMismatch(),
          new NarrativeRepeatMismatch(),
          new NarrativeShare(),
          new NarrativeSum(),
          new NarrativeGrowthMismatch(),
          new NarrativeCopied(),
          new StaleReference(),
          new ImpossibleRate(),
          new SectionMissing(),
          new SectionEmpty(),
          new SectionMisnumbered(),
          new TableMissing(),
          new CellBlank(),
          new OverviewPartMissing(),
          new AccountabilityUnreported(),
          new ImprovementMissing(),
          new ImprovementRepeated(),
          new ProcessingFeeUnstated(),
          new SignatureMissing(),
          new ExtractionDoubt(),
          new HeadingAltered(),
          new WordingAltered(),
          new TitleNonstandard(),
          new PeriodIncomplete(),
          new PlaceholderLeft(),
          new WordingSlip(),
          new NotACount(),
          new FormOutdated(),
          new CitationOutdated(),
          new RegulationsNotEmpowered(),
          new YearMismatch(),
          new FeeUnitSuspect(),
          new CaseOrderSuspect(),
          new SignatureNameMismatch(),
          new SignedLate(),
          new SignedTooEarly(),
          new PublishedLate(),
          new PersonalDataExposed());

  /// Names of rules that are no more; never given to another rule.
  public static final Set<String> RETIRED = Set.of();

  private RuleBook() {}
}
