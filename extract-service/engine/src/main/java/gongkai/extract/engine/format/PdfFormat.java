package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.pdf.PdfOpened;
import gongkai.extract.engine.format.pdf.PdfReader;
import gongkai.extract.engine.grid.Document;

/// PDF files: their text layer, and what pages without one look like.
final class PdfFormat implements InputFormat {

  /// Some programs write a few bytes before the mark; readers look for it this far.
  private static final int HEAD = 1024;

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
      case PdfOpened.Blank(int pages) ->
          throw new Refusal(
              RejectionReason.EMPTY,
              "这份 PDF 的 %d 页上没有能辨认的文字，请检查文件，上传带文字的 PDF 或网页、Word 版本。".formatted(pages));
      case PdfOpened.Unmapped(long unknown, long of) ->
          throw new Refusal(RejectionReason.UNSUPPORTED_FORMAT, unmapped(unknown, of));
      case PdfOpened.Excessive(String what) -> throw new TooLarge(what);
    };
  }

  private static String unmapped(long unknown, long of) {
    String how = unknown * 5 > of ? "%d 个字里有 %d 个查不到对应的文字".formatted(of, unknown) : "查到的文字不成文";
    return "这份 PDF 的字体没有可用的文字对应表（%s），也没有把字形带在文件里，读不出来。请上传网页、Word 版本，或重新导出的 PDF。".formatted(how);
  }
}
