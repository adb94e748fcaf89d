package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.pdf.PdfOpened;
import gongkai.extract.engine.format.pdf.PdfReader;
import gongkai.extract.engine.grid.Document;
import java.util.List;
import java.util.stream.Collectors;

/// PDF files with a text layer. Scanned ones are told from them and refused by name.
final class PdfFormat implements InputFormat {

  /// Some programs write a few bytes before the mark; readers look for it this far.
  private static final int HEAD = 1024;

  /// Page numbers named in a message.
  private static final int NAMED = 10;

  @Override
  public boolean recognises(Content content) {
    return content.magic(HEAD).contains("%PDF-");
  }

  @Override
  public Document read(Content content) throws TooLarge, Refusal {
    return switch (PdfReader.read(content.bytes())) {
      case PdfOpened.Read(Document document) -> document;
      case PdfOpened.Encrypted() ->
          throw new Refusal(RejectionReason.ENCRYPTED, "这份 PDF 设有打开密码，请取消密码（另存为不加密的 PDF）后重新上传。");
      case PdfOpened.Broken(String where) ->
          throw new Refusal(
              RejectionReason.CORRUPT, "这份 PDF 已损坏：%s，请从原网站重新下载后再上传。".formatted(where));
      case PdfOpened.Pictures(List<Integer> pages, int of) ->
          throw new Refusal(RejectionReason.UNSUPPORTED_FORMAT, pictures(pages, of));
      case PdfOpened.Unmapped(long unknown, long of) ->
          throw new Refusal(RejectionReason.UNSUPPORTED_FORMAT, unmapped(unknown, of));
      case PdfOpened.Excessive(String what) -> throw new TooLarge(what);
    };
  }

  private static String pictures(List<Integer> pages, int of) {
    if (pages.isEmpty()) {
      return "这份 PDF 里没有文字，请上传带文字的 PDF 或网页、Word 版本。";
    }
    String which =
        pages.size() == of
            ? "全部 %d 页".formatted(of)
            : "第 %s%s 页"
                .formatted(
                    pages.stream()
                        .limit(NAMED)
                        .map(String::valueOf)
                        .collect(Collectors.joining("、")),
                    pages.size() > NAMED ? " 等 %d".formatted(pages.size()) : "");
    return "这份 PDF 的%s是扫描图片或转成图形的文字，没有可靠的文字层，本版本还不能读取。请上传由 Word 等直接导出的 PDF，或网页、Word 版本。"
        .formatted(which);
  }

  private static String unmapped(long unknown, long of) {
    String how = unknown * 5 > of ? "%d 个字里有 %d 个查不到对应的文字".formatted(of, unknown) : "查到的文字不成文";
    return "这份 PDF 的字体没有可用的文字对应表（%s），看得见但读不出来，复制出来也是乱码。请上传网页、Word 版本，或重新导出的 PDF。".formatted(how);
  }
}
