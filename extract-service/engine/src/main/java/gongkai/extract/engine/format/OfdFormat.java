package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.ofd.OfdReader;
import gongkai.extract.engine.format.pack.ZipPackage;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.report.Carrier;
import java.util.List;

/// OFD (GB/T 33190-2016), read by our own hand: the parts of the standard that print text and lines
/// are few, and are read under the same limits as the other files that are ZIPs of XML.
final class OfdFormat implements InputFormat {

  @Override
  public boolean recognises(Content content) {
    return ZipPackage.holds(content.bytes(), "ofd.xml");
  }

  @Override
  public Document read(Content content) throws TooLarge, Refusal {
    try {
      var zip = ZipPackage.open(content.bytes());
      if (zip.names().stream().anyMatch(name -> name.endsWith("encryptions.xml"))) {
        throw new Refusal(RejectionReason.ENCRYPTED, "OFD 文件已加密，请去掉密码后重新上传。");
      }
      var reader = new OfdReader(zip);
      List<Page> pages = reader.read();
      if (pages.isEmpty()) {
        throw corrupt("里没有页面");
      }
      List<Block> blocks = PageFlow.of(pages);
      if (blocks.isEmpty()) {
        throw new Refusal(RejectionReason.EMPTY, "OFD 文件里没有文字，图片里也没有能辨认的文字，请重新上传原文件。");
      }
      return new Document(Carrier.ORIGINAL, blocks, Document.Metadata.NONE, reader.caveats());
    } catch (RuntimeException | StackOverflowError e) {
      throw corrupt("已损坏，读不通");
    }
  }

  private static Refusal corrupt(String what) {
    return new Refusal(
        RejectionReason.CORRUPT, "OFD 文件%s，请用 OFD 阅读软件打开确认、重新导出后上传。".formatted(what));
  }
}
