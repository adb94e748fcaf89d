package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.format.scan.Pictures;
import gongkai.extract.engine.format.scan.ScannedPage;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.report.Carrier;
import java.util.List;

/// Pictures of pages: PNG, JPEG, TIFF of several pages, BMP, GIF.
final class PictureFormat implements InputFormat {

  @Override
  public boolean recognises(Content content) {
    return Pictures.isPicture(content.bytes());
  }

  @Override
  public Document read(Content content) throws TooLarge, Refusal {
    Pictures.Opened<Page> opened =
        Pictures.open(
            content.bytes(), (image, page) -> ScannedPage.read(image, page, Pictures.width(image)));
    return switch (opened) {
      case Pictures.Opened.TooLarge(String what) -> throw new TooLarge(what);
      case Pictures.Opened.Broken() ->
          throw new Refusal(
              RejectionReason.CORRUPT, "这个图片文件已损坏或使用了不能识别的压缩方式，请重新扫描或另存为 PNG、JPEG 后再上传。");
      case Pictures.Opened.Decoded(List<Page> pages) ->
          new Document(
              Carrier.ORIGINAL,
              PageFlow.of(pages),
              Document.Metadata.NONE,
              List.of(
                  new Document.Caveat.Recognised(
                      pages.size() == 1 ? "整张图片" : "全部 %d 张图片".formatted(pages.size()))));
    };
  }
}
