package gongkai.extract.engine.format.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Makes sure that what a page prints is all there, and that there is no more of it than any report
/// has.
///
/// PDFBox reads a damaged stream up to the damage and goes on without a word; the figures behind it
/// would be missing from the report and nobody would know.
final class ContentStreams {

  /// What all that is printed may unpack to, whatever is printed twice counted twice, in bytes.
  private static final long MOST_PRINTED = 256L << 20;

  private final Map<COSStream, Long> lengths = new HashMap<>();
  private final Set<COSDictionary> fonts = new HashSet<>();
  private long printed;

  void check(PDPage page, int number) throws IOException {
    COSBase contents = page.getCOSObject().getItem(COSName.CONTENTS);
    if (contents != null) {
      check(contents, number);
    }
  }

  private void check(@Nullable COSBase contents, int page) throws IOException {
    COSBase resolved = contents instanceof COSObject object ? object.getObject() : contents;
    switch (resolved) {
      case COSArray array -> {
        for (int i = 0; i < array.size(); i++) {
          check(array.get(i), page);
        }
      }
      case COSStream stream -> checkPrinted(stream, page);
      case null, default -> throw PdfStop.broken("第 %d 页的内容缺失".formatted(page));
    }
  }

  /// Checks the streams that hold the file's own structure.
  void check(COSDocument file) throws IOException {
    Set<Long> holders = new TreeSet<>();
    // where an object lies inside a stream of objects, the table tells the stream's number, negated
    file.getXrefTable().values().stream().filter(at -> at < 0).forEach(at -> holders.add(-at));
    for (long holder : holders) {
      COSBase object = file.getObjectFromPool(new COSObjectKey(holder, 0)).getObject();
      if (object instanceof COSStream stream) {
        check(stream, "文件结构已损坏");
      }
    }
  }

  /// Checks a stream that a page prints, each time it does.
  void checkPrinted(COSStream stream, int page) throws IOException {
    printed += check(stream, "第 %d 页的内容已损坏".formatted(page));
    if (printed > MOST_PRINTED) {
      throw PdfStop.excessive("各页的内容展开后合计超过 %d MB".formatted(MOST_PRINTED >> 20));
    }
  }

  /// Checks the streams of a font, before they are read as what they are.
  void checkFont(COSDictionary font) throws IOException {
    if (!fonts.add(font)) {
      return;
    }
    for (COSName map : Set.of(COSName.TO_UNICODE, COSName.ENCODING)) {
      if (font.getDictionaryObject(map) instanceof COSStream stream) {
        check(stream, "字体的文字对应表已损坏");
      }
    }
    if (font.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary descriptor) {
      for (COSName program : Set.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)) {
        if (descriptor.getDictionaryObject(program) instanceof COSStream stream) {
          PackedStream.of(stream).length(); // letters may be damaged: they are not looked at
        }
      }
    }
    if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants
        && descendants.size() > 0
        && descendants.getObject(0) instanceof COSDictionary descendant) {
      checkFont(descendant);
    }
  }

  /// Checks one stream, once.
  ///
  /// @param complaint what to say when it is damaged
  /// @return what it unpacks to, in bytes
  private long check(COSStream stream, String complaint) throws IOException {
    Long known = lengths.get(stream);
    if (known != null) {
      return known;
    }
    PackedStream packed = PackedStream.of(stream);
    if (!packed.isWhole()) {
      throw PdfStop.broken(complaint);
    }
    long length = packed.length();
    lengths.put(stream, length);
    return length;
  }
}
