package gongkai.ingest.app.intake;

import gongkai.ingest.DocumentRefused.Reason;
import gongkai.ingest.app.ledger.FileName;
import java.util.Optional;

/// Why a file is refused at the door.
///
/// @param reason in one word
/// @param message what is wrong and what to do, in Chinese
record Refusal(Reason reason, String message) {

  /// What can be said before a byte is read; empty when the file may come in.
  static Optional<Refusal> of(FileName name, long size, long limit) {
    return name.fault()
        .map(fault -> new Refusal(Reason.BAD_NAME, fault))
        .or(() ->
            size == 0
                ? Optional.of(new Refusal(Reason.EMPTY, "文件是空的（0字节）。请检查是否复制完整，然后重新投递。"))
                : Optional.empty())
        .or(() -> size > limit ? Optional.of(tooLarge(size, limit)) : Optional.empty());
  }

  static Refusal tooLarge(long size, long limit) {
    return new Refusal(
        Reason.TOO_LARGE,
        "文件至少有%s，超过上限%s。请确认投递的是年度报告本身；确需更大时调高 GONGKAI_MAX_BYTES。"
            .formatted(megabytes(size), megabytes(limit)));
  }

  static String megabytes(long bytes) {
    return bytes < 1024 * 1024
        ? bytes + "字节"
        : "%.1f MB".formatted(bytes / (1024.0 * 1024.0)).replace(".0 ", " ");
  }
}
