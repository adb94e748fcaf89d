package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.pack.XmlParts;
import gongkai.extract.engine.format.pack.ZipPackage;
import gongkai.extract.engine.format.scan.InlinePictures;
import gongkai.extract.engine.format.sheet.XlsxWorkbook;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.report.Carrier;
import java.util.ArrayList;
import java.util.List;

/// XLSX as Excel, WPS and LibreOffice write it: the sheets that are shown, as they are shown.
final class XlsxFormat implements InputFormat {

  @Override
  public boolean recognises(Content content) {
    return ZipPackage.holds(content.bytes(), "xl/");
  }

  @Override
  public Document read(Content content) throws TooLarge, Refusal {
    try {
      ZipPackage zip = ZipPackage.open(content.bytes());
      var workbook = new XlsxWorkbook(new XmlParts(zip));
      List<Block> blocks =
          workbook
              .blocks()
              .orElseThrow(() ->
                  new Refusal(
                      RejectionReason.CORRUPT,
                      "XLSX 文件里没有工作簿（xl/workbook.xml；XLSB 请另存为 XLSX），请用 Excel 或 WPS 打开确认、另存后重新上传。"));
      if (blocks.isEmpty()) {
        throw new Refusal(RejectionReason.EMPTY, "XLSX 文件里没有显示出来的文字（隐藏的工作表、行和列不读取），请检查后重新上传。");
      }
      long pictures = zip.names().stream().filter(name -> name.startsWith("xl/media/")).count();
      var caveats = new ArrayList<Document.Caveat>(InlinePictures.leftUnread((int) pictures));
      caveats.addAll(workbook.hidden());
      return new Document(Carrier.ORIGINAL, blocks, Document.Metadata.NONE, caveats);
    } catch (RuntimeException | StackOverflowError e) {
      throw new Refusal(RejectionReason.CORRUPT, "XLSX 文件已损坏，读不通，请用 Excel 或 WPS 打开确认、另存后重新上传。");
    }
  }
}
