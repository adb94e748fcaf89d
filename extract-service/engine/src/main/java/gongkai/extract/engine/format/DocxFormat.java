package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.pack.Relationships;
import gongkai.extract.engine.format.pack.XmlElement;
import gongkai.extract.engine.format.pack.XmlParts;
import gongkai.extract.engine.format.pack.ZipPackage;
import gongkai.extract.engine.format.scan.InlinePictures;
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

  private static final long LONGEST_PICTURE = 32 << 20;

  @Override
  public boolean recognises(Content content) {
    return ZipPackage.holds(content.bytes(), "word/");
  }

  @Override
  public Document read(Content content) throws TooLarge, Refusal {
    try {
      ZipPackage zip = ZipPackage.open(content.bytes());
      return read(zip, new XmlParts(zip));
    } catch (RuntimeException | StackOverflowError e) {
      throw new Refusal(RejectionReason.CORRUPT, "DOCX 文件已损坏，读不通，请用 Word 或 WPS 打开确认、另存后重新上传。");
    }
  }

  private static Document read(ZipPackage zip, XmlParts parts) throws TooLarge, Refusal {
    String main = Relationships.of(parts, "").byKind("officeDocument").orElse("word/document.xml");
    Optional<XmlElement> body = parts.root(main).flatMap(root -> root.child("body"));
    if (body.isEmpty()) {
      throw new Refusal(
          RejectionReason.CORRUPT, "DOCX 文件里没有正文（%s），请用 Word 或 WPS 打开确认、另存后重新上传。".formatted(main));
    }
    Relationships related = Relationships.of(parts, main);
    var pictures = new InlinePictures();
    var reader =
        new DocxBody(
            part(parts, related, "styles"),
            part(parts, related, "numbering"),
            id -> shown(zip, related.byId(id), pictures));
    List<Block> blocks = reader.read(body.get());
    if (blocks.isEmpty()) {
      throw new Refusal(RejectionReason.EMPTY, "DOCX 文件里没有文字，图片里也没有能辨认的文字，请重新上传原文件。");
    }
    return new Document(Carrier.ORIGINAL, blocks, Document.Metadata.NONE, pictures.caveats());
  }

  private static List<Block> shown(ZipPackage zip, Optional<String> name, InlinePictures pictures) {
    try {
      Optional<byte[]> bytes =
          name.isPresent() ? zip.bytes(name.get(), LONGEST_PICTURE) : Optional.empty();
      return pictures.read(bytes.orElse(new byte[0]), name.orElse(""), -1);
    } catch (Refusal unreadable) {
      return pictures.read(new byte[0], "", -1);
    }
  }

  private static Optional<XmlElement> part(XmlParts parts, Relationships related, String kind)
      throws TooLarge, Refusal {
    Optional<String> name = related.byKind(kind);
    return name.isPresent() ? parts.root(name.get()) : Optional.empty();
  }
}
