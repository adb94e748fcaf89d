package gongkai.ingest.app.intake;

import gongkai.ingest.DocumentRefused.Reason;
import gongkai.ingest.app.zip.ZipLimits;

/// Why a ZIP is refused at the door, or a file in it.
final class ZipRefusal {
  private ZipRefusal() {}

  static Refusal broken() {
    return new Refusal(
        Reason.CORRUPT, "压缩包不完整或已损坏，读不出里面有哪些文件；可能没有传完，也可能是分卷压缩包的一卷。请用压缩软件打开确认，重新压缩成一个 ZIP 后投递。");
  }

  static Refusal withoutFiles() {
    return new Refusal(Reason.EMPTY, "压缩包里没有文件（目录和系统文件不算）。请检查压缩时是否选中了报告，然后重新投递。");
  }

  static Refusal locked() {
    return new Refusal(Reason.ENCRYPTED, "压缩包设有密码，无法解开。请去掉密码重新压缩，或者直接投递其中的文件。");
  }

  static Refusal tooManyEntries(long entries, ZipLimits limits) {
    return new Refusal(
        Reason.TOO_LARGE, "压缩包里有%d个文件和目录，超过上限%d个。请分成几个压缩包投递。".formatted(entries, limits.entries()));
  }

  static Refusal tooMuch(long packed, ZipLimits limits) {
    return new Refusal(
        Reason.TOO_LARGE,
        "压缩包（%s）解开后超过上限%s，或者超过自身大小的%d倍，没有解开。请确认里面是年度报告，分成几个压缩包或者直接投递其中的文件。"
            .formatted(
                Refusal.megabytes(packed), Refusal.megabytes(limits.bytes()), limits.ratio()));
  }

  static Refusal absoluteName() {
    return new Refusal(Reason.BAD_NAME, "压缩包里的这个文件名是绝对路径（以“/”或盘符开头）。请改用相对路径重新压缩后投递。");
  }

  static Refusal tooLargeEntry(long limit) {
    return new Refusal(
        Reason.TOO_LARGE,
        "压缩包里的这个文件超过上限%s。请确认它是年度报告本身；确需更大时调高 GONGKAI_MAX_BYTES，然后单独投递该文件。"
            .formatted(Refusal.megabytes(limit)));
  }

  static Refusal lockedEntry() {
    return new Refusal(Reason.ENCRYPTED, "压缩包里的这个文件设有密码，无法解开。请去掉密码后重新投递该文件。");
  }

  static Refusal unknownPacking() {
    return new Refusal(
        Reason.UNSUPPORTED_FORMAT, "压缩包里的这个文件用了少见的压缩方法，无法解开。请用普通 ZIP 方式（Deflate）重新压缩，或者直接投递该文件。");
  }

  static Refusal damagedEntry() {
    return new Refusal(Reason.CORRUPT, "压缩包里的这个文件已损坏（解不开，或者校验和不符）。请从原处重新压缩，或者直接投递该文件。");
  }

  static Refusal zipInZip() {
    return new Refusal(Reason.UNSUPPORTED_FORMAT, "压缩包里的这个文件本身也是压缩包；只解开一层。请把它单独投递，或者解开后重新压缩。");
  }
}
