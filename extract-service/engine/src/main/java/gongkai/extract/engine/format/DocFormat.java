package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.word.DocBody;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Document;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/// DOC as Word wrote it from 1997 to 2003, and WPS, which WPS Office writes in the same form.
///
/// Whatever else lies in the same container and is not read is refused here with its name.
final class DocFormat implements InputFormat {

  @Override
  public boolean recognises(Content content) {
    return content.magic(8).equals(OleFile.MAGIC);
  }

  @Override
  public Document read(Content content) throws TooLarge, Refusal {
    return OleFile.read(
        content, "这是 Word 95 或更早版本的文件，本系统不能读取，请用 WPS 或 Word 另存为 DOCX 后重新上传。", DocFormat::read);
  }

  private static Document read(DirectoryNode root) throws IOException, Refusal, TooLarge {
    Set<String> streams = Set.copyOf(root.getEntryNames());
    if (streams.contains("EncryptedPackage")) {
      throw OleFile.encrypted();
    }
    if (!streams.contains("WordDocument")) {
      throw new Refusal(RejectionReason.UNSUPPORTED_FORMAT, unknown(streams));
    }
    try (var document = new HWPFDocument(root)) {
      List<Block> blocks = new DocBody().read(document);
      if (blocks.isEmpty()) {
        throw new Refusal(RejectionReason.EMPTY, "DOC 文件里没有文字（图片里的文字不读取），请重新上传带文字的版本。");
      }
      return OleFile.document(
          blocks, document.getPicturesTable().getAllPictures().size(), List.of());
    }
  }

  private static String unknown(Set<String> streams) {
    String named =
        streams.contains("PowerPoint Document")
            ? "这是 PPT 演示文稿"
            : streams.contains("HwpSummaryInformation") || streams.contains("FileHeader")
                ? "这是 HWP 文件"
                : "这个文件（OLE 复合文档）里没有 Word 97–2003 格式的正文，可能是早期的 WPS 或 Works 文件";
    return named + "，本系统不能读取，请用 WPS 或 Word 打开、另存为 DOCX 后重新上传。";
  }
}
