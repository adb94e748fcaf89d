package gongkai.launcher.check;

import gongkai.extract.RejectionReason;
import gongkai.extract.report.Report;
import gongkai.validate.Finding;
import java.util.List;

/// What became of one file.
sealed interface Checked {

  String file();

  String sha256();

  /// It was read, and judged.
  record Read(
      String file,
      String sha256,
      String status,
      long elapsedMs,
      Report report,
      List<Finding> findings)
      implements Checked {}

  /// It could not be read.
  record Rejected(String file, String sha256, String status, RejectionReason reason, String message)
      implements Checked {}
}
