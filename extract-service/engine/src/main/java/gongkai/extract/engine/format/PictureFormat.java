package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.format.scan.Pictures;
import gongkai.extract.engine.format.scan.ScannedPage;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.report.Carrier;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Pictures of pages: PNG, JPEG, TIFF of several pages, BMP, GIF.
final class PictureFormat implements InputFormat {

  @Override
  public boolean recognises(Content content) {
    return Pictures.isPicture(content.bytes());
  }

  @Override
  public Document read(Content content) throws TooLarge, Refusal {
    return switch (Pictures.open(content.bytes())) {
      case Pictures.Opened.TooLarge(String what) -> throw new TooLarge(what);
      case Pictures.Opened.Broken() ->
          throw new Refusal(
              RejectionReason.CORRUPT, "这个图片文件已损坏或使用了不能识别的压缩方式，请重新扫描或另存为 PNG、JPEG 后再上传。");
      case Pictures.Opened.Decoded(List<BufferedImage> images) -> read(images);
    };
  }

  private static Document read(List<BufferedImage> images) {
    var pages = new ArrayList<Page>();
    for (BufferedImage image : images) {
      pages.add(ScannedPage.read(image, pages.size() + 1, Pictures.width(image)));
    }
    String where = images.size() == 1 ? "整张图片" : "全部 %d 张图片".formatted(images.size());
    return new Document(
        Carrier.ORIGINAL,
        PageFlow.of(pages),
        Document.Metadata.NONE,
        List.of(new Document.Caveat.Recognised(where)));
  }
}
