package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.pack.Relationships;
import gongkai.extract.engine.format.pack.XmlElement;
import gongkai.extract.engine.format.pack.XmlParts;
import gongkai.extract.engine.format.pack.ZipPackage;
import gongkai.extract.engine.format.word.DocxBody;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.report.Carrier;
import java.util.List;
import java.util.Optional;

/// DOCX as Word, WPS and LibreOffice write it (ISO/IEC 29500, strict and transitional).
///
/// Read part by part by our own hand: a tree of the whole markup in a library's objects takes some
/// fifteen times the memory, and shows deleted text and hidden text as if it were printed.
final class DocxFormat implements InputFormat {

  @Override
  public boolean recognises(Content content) {
    return ZipPackage.holds(content.bytes(), "word/");
  }

  @Override
  public Document read(Content content) throws TooLarge, Refusal {
    try {
      return read(new XmlParts(ZipPackage.open(content.bytes())));
    } catch (RuntimeException | StackOverflowError e) {
      throw new Refusal(RejectionReason.CORRUPT, "DOCX 文件已损坏，读不通，请用 Word 或 WPS 打开确认、另存后重新上传。");
    }
  }

  private static Document read(XmlParts parts) throws TooLarge, Refusal {
    String main = Relationships.of(parts, "").byKind("officeDocument").orElse("word/document.xml");
    Optional<XmlElement> body = parts.root(main).flatMap(root -> root.child("body"));
    if (body.isEmpty()) {
      throw new Refusal(
          RejectionReason.CORRUPT, "DOCX 文件里没有正文（%s），请用 Word 或 WPS 打开确认、另存后重新上传。".formatted(main));
    }
    Relationships related = Relationships.of(parts, main);
    var reader = new DocxBody(part(parts, related, "styles"), part(parts, related, "numbering"));
    List<Block> blocks = reader.read(body.get());
    if (blocks.isEmpty()) {
      throw nothing(parts);
    }
    return new Document(Carrier.ORIGINAL, blocks, Document.Metadata.NONE);
  }

  private static Optional<XmlElement> part(XmlParts parts, Relationships related, String kind)
      throws TooLarge, Refusal {
    Optional<String> name = related.byKind(kind);
    return name.isPresent() ? parts.root(name.get()) : Optional.empty();
  }

  private static Refusal nothing(XmlParts parts) {
    boolean pictures = false;
    for (String name : parts.names()) {
      pictures |= name.contains("media/");
    }
    return pictures
        ? new Refusal(
            RejectionReason.UNSUPPORTED_FORMAT, "DOCX 文件里没有文字，只有图片，请上传带文字的版本，或把各页图片作为图片文件上传。")
        : new Refusal(RejectionReason.EMPTY, "DOCX 文件里没有文字，请重新上传原文件。");
  }
}
