package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.sheet.XlsWorkbook;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Document;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/// XLS as Excel wrote it from 1997 to 2003, and ET, which WPS Office writes in the same form.
final class XlsFormat implements InputFormat {

  @Override
  public boolean recognises(Content content) {
    if (!content.magic(8).equals(OleFile.MAGIC)) {
      return false;
    }
    Set<String> streams = OleFile.streams(content);
    return streams.contains("Workbook") || streams.contains("Book");
  }

  @Override
  public Document read(Content content) throws TooLarge, Refusal {
    return OleFile.read(
        content, "这是 Excel 95 或更早版本的文件，本系统不能读取，请用 WPS 或 Excel 另存为 XLSX 后重新上传。", XlsFormat::read);
  }

  private static Document read(DirectoryNode root) throws IOException, Refusal, TooLarge {
    try (var workbook = new HSSFWorkbook(root, false)) {
      var sheets = new XlsWorkbook(workbook);
      List<Block> blocks = sheets.blocks();
      if (blocks.isEmpty()) {
        throw new Refusal(RejectionReason.EMPTY, "XLS 文件里没有显示出来的文字（隐藏的工作表、行和列不读取），请检查后重新上传。");
      }
      return OleFile.document(blocks, workbook.getAllPictures().size(), sheets.hidden());
    }
  }
}
