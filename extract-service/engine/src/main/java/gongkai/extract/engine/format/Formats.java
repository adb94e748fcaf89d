package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Document;
import java.util.List;
import java.util.Optional;

/// The formats that are read, asked in this order.
public final class Formats {

  /// Known by their first bytes.
  private static final List<InputFormat> BINARY =
      List.of(
          new DocxFormat(), //
          new XlsxFormat(),
          new OfdFormat(),
          new XlsFormat(),
          new DocFormat(),
          new PdfFormat(),
          new PictureFormat());

  /// Asked about what is text; the last one takes what the others leave.
  private static final List<InputFormat> TEXTUAL =
      List.of(
          new HtmlFormat(), //
          new MarkdownFormat(),
          new TextFormat());

  /// The longest document that is read, in bytes; published reports stay below one tenth of it.
  /// Whoever fetches a longer one need not fetch more than one byte beyond.
  public static final int MOST_BYTES = 32 << 20;

  /// The formats that are read, in the words of people.
  static final String READ = "PDF、Word、Excel、WPS、OFD、图片（JPG、PNG、TIFF）、网页、文本或 Markdown 文件";

  /// The longest text that is read, in characters, markup not counted; the longest report seen has
  /// some 60,000.
  private static final int MOST_TEXT = 500_000;

  private Formats() {}

  /// What a document's bytes hold.
  public sealed interface Opened {
    /// The document's flow.
    record Flow(Document document) implements Opened {}

    /// The document cannot be opened.
    ///
    /// @param message what is wrong and what to do about it, in Chinese
    record Refused(RejectionReason reason, String message) implements Opened {}
  }

  /// Whether these bytes are of a format that takes a large library to open, or hold pictures, and
  /// are better opened in a process of their own.
  public static boolean needsWorker(byte[] bytes) {
    var content = new Content(bytes);
    return BINARY.stream().anyMatch(format -> format.recognises(content))
        || content.holds("data:image/");
  }

  /// Opens a document in the first format that recognises it.
  public static Opened open(byte[] bytes) {
    if (bytes.length == 0) {
      return new Opened.Refused(RejectionReason.EMPTY, "文件是空的（0 字节），请重新上传原文件。");
    }
    var content = new Content(bytes);
    Optional<InputFormat> binary = BINARY.stream().filter(f -> f.recognises(content)).findFirst();
    if (binary.isPresent()) {
      if (bytes.length > MOST_BYTES) {
        return new Opened.Refused(
            RejectionReason.TOO_LARGE,
            "文件超过 %d MB 的上限，请压缩或去掉其中的图片后重新上传。".formatted(MOST_BYTES >> 20));
      }
      return open(binary.get(), content);
    }
    Optional<BinaryKind> known = BinaryKind.of(bytes);
    if (known.isPresent()) {
      return new Opened.Refused(RejectionReason.UNSUPPORTED_FORMAT, known.get().message());
    }
    if (bytes.length > MOST_BYTES) {
      return new Opened.Refused(
          RejectionReason.TOO_LARGE, "文件超过文本类文件 %d 字节的上限，请确认是否选错了文件。".formatted(MOST_BYTES));
    }
    if (!content.isText()) {
      return new Opened.Refused(
          RejectionReason.UNSUPPORTED_FORMAT, "内容既不是能识别的文件格式，也不是能辨认编码的文字，请上传%s。".formatted(READ));
    }
    if (content.text().isBlank()) {
      return new Opened.Refused(RejectionReason.EMPTY, "文件里只有空白，没有文字，请重新上传原文件。");
    }
    return open(
        TEXTUAL.stream().filter(f -> f.recognises(content)).findFirst().orElseThrow(), content);
  }

  private static Opened open(InputFormat format, Content content) {
    try {
      Document document = format.read(content);
      long length = document.blocks().stream().mapToLong(Block::length).sum();
      if (length > MOST_TEXT) {
        throw new InputFormat.TooLarge("里有 %d 字".formatted(length));
      }
      return new Opened.Flow(document);
    } catch (InputFormat.Refusal refusal) {
      return new Opened.Refused(refusal.reason(), refusal.message());
    } catch (InputFormat.TooLarge tooLarge) {
      return new Opened.Refused(
          RejectionReason.TOO_LARGE,
          "文件%s，超出读取上限，不像一份年度报告，请确认是否选错了文件。".formatted(tooLarge.getMessage()));
    }
  }
}
