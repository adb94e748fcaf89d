package gongkai.extract.engine.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/// Formats that are recognised by their first bytes and not read yet.
///
/// Naming them spares people the search for what is wrong with a picture called `.html`.
enum BinaryKind {
  WEBP("RIFF", "WEBP 图片"),
  RTF("{\\rtf", "RTF 文件"),
  RAR("Rar!\u001a\u0007", "RAR 压缩包"),
  SEVEN_ZIP("7z\u00bc\u00af'\u001c", "7z 压缩包"),
  GZIP("\u001f\u008b\b", "GZIP 压缩包"),
  PACKED_DOCUMENT("PK\u0003\u0004", "PPTX、ODT、EPUB 一类的文档"),
  ZIP("PK\u0003\u0004", "ZIP 压缩包");

  /// How far into a ZIP the names of its first entries are looked for.
  private static final int LOOK = 4096;

  private final String magic;
  private final String named;

  BinaryKind(String magic, String named) {
    this.magic = magic;
    this.named = named;
  }

  /// The kind whose first bytes these are.
  static Optional<BinaryKind> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, LOOK), ISO_8859_1);
    for (BinaryKind kind : values()) {
      if (head.startsWith(kind.magic) && kind.holds(head)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private boolean holds(String head) {
    return switch (this) {
      case WEBP -> head.startsWith("WEBP", 8);
      case PACKED_DOCUMENT ->
          head.startsWith("mimetype", 30) || head.contains("[Content_Types].xml");
      default -> true;
    };
  }

  /// What to tell people, in Chinese.
  String message() {
    if (this == ZIP) {
      return "按内容判断，这是 ZIP 压缩包（不看文件名），这里只读单份报告。请解开后逐份上传；要整包投递，请放进收件目录 inbox/ 或用收件接口，系统会解开。";
    }
    return "按内容判断，这是%s（不看文件名），本系统不能读取。请上传同一报告的%s。".formatted(named, Formats.READ);
  }
}
