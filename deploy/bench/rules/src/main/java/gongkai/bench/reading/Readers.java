package gongkai.bench.reading;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;

/// The readers, in process.
public final class Readers {

  private Readers() {}

  /// What they make of a file. A bug in them is counted as a refusal, and told in its message, so
  /// that the other files are measured too.
  public static Reading read(String name, byte[] bytes) {
    try {
      return Extractor.standard().extract(new Submission(name, bytes));
    } catch (RuntimeException e) {
      return new Reading.Unreadable(RejectionReason.READER_FAILED, e.toString());
    }
  }
}
