package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.InputFormat.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// An OLE compound file, the container of Office before 2007, of WPS, and of encrypted new files.
final class OleFile {

  static final String MAGIC = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private OleFile() {}

  /// The names of the streams at its root; none where it cannot be opened.
  static Set<String> streams(Content content) {
    try (POIFSFileSystem file = open(content)) {
      return Set.copyOf(file.getRoot().getEntryNames());
    } catch (Refusal | IOException | RuntimeException e) {
      return Set.of();
    }
  }

  static POIFSFileSystem open(Content content) throws Refusal {
    try {
      return new POIFSFileSystem(new ByteArrayInputStream(content.bytes()));
    } catch (IOException | RuntimeException e) {
      throw corrupt();
    }
  }

  static Refusal corrupt() {
    return new Refusal(
        RejectionReason.CORRUPT,
        "文件（DOC、XLS 或 WPS）不完整或已损坏，读不通，请用 WPS 或 Office 打开确认、另存为 DOCX 或 XLSX 后重新上传。");
  }

  static Refusal encrypted() {
    return new Refusal(RejectionReason.ENCRYPTED, "文件设有打开密码，请去掉密码后重新上传。");
  }
}
