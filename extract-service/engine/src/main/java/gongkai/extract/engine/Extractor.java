package gongkai.extract.engine;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.Formats;
import gongkai.extract.engine.narrative.NarrativeReader;
import gongkai.extract.engine.reading.ReportDraft;
import gongkai.extract.engine.reading.ReportReader;

/// Reads annual reports on open government information.
///
/// ```java
/// switch (Extractor.standard().extract(new Submission("某县2023.html", bytes))) {
///   case Reading.Extracted(Report report) -> index(report);
///   case Reading.Unreadable(RejectionReason reason, String message) -> reject(reason, message);
/// }
/// ```
///
/// Thread-safe, without state, without network; the same bytes give the same report. Bad input is a
/// result, never an exception: an exception is a bug of ours, which callers answer with {@link
/// RejectionReason#READER_FAILED} and keep for us to look at.
public final class Extractor {

  /// More figures than this in the text are no annual report; the longest seen has some 300.
  private static final int MOST_FACTS = 5_000;

  private static final Extractor STANDARD = new Extractor();

  private Extractor() {}

  /// The extractor with all formats.
  public static Extractor standard() {
    return STANDARD;
  }

  /// Reads one document.
  public Reading extract(Submission submission) {
    return switch (Formats.open(submission.bytes())) {
      case Formats.Opened.Refused(RejectionReason reason, String message) ->
          new Reading.Unreadable(reason, message);
      case Formats.Opened.Flow(var document) ->
          switch (ReportReader.read(document.withTexts(PersonalNumbers::hide))) {
            case ReportReader.Result.NoReport(String looked) ->
                new Reading.Unreadable(RejectionReason.NOT_A_REPORT, looked);
            case ReportReader.Result.Found(ReportDraft draft) ->
                complete(
                    draft.withTexts(PersonalNumbers::hide), submission, document.isRecognised());
          };
    };
  }

  private static Reading complete(ReportDraft draft, Submission submission, boolean isRecognised) {
    Author author = Author.of(draft, submission, isRecognised);
    var narrative = NarrativeReader.standard().read(draft.sections(), draft.year());
    if (narrative.size() > MOST_FACTS) {
      return new Reading.Unreadable(
          RejectionReason.TOO_LARGE,
          "正文里有 %d 处数字，超出 %d 处的读取上限，不像一份年度报告，请确认是否选错了文件。".formatted(narrative.size(), MOST_FACTS));
    }
    return new Reading.Extracted(draft.complete(author.institution(), narrative, author.doubts()));
  }
}
