package gongkai.extract.engine.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Makes sure that what a page prints is all there.
///
/// PDFBox reads a damaged stream up to the damage and goes on without a word; the figures behind it
/// would be missing from the report and nobody would know.
final class ContentStreams {

  /// The content of a page is below 1 MB as a rule, maps have 20.
  private static final long MOST_BYTES = 64L << 20;

  private final Set<COSStream> sound = new HashSet<>();

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
      case COSStream stream -> check(stream, page);
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

  /// Checks one stream of a page.
  void check(COSStream stream, int page) throws IOException {
    check(stream, "第 %d 页的内容已损坏".formatted(page));
  }

  /// Checks one stream, once.
  ///
  /// @param complaint what to say when it is damaged
  void check(COSStream stream, String complaint) throws IOException {
    COSBase filters = stream.getFilters();
    COSBase first =
        filters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filters;
    if (!sound.add(stream)
        || !(COSName.FLATE_DECODE.equals(first)
            || COSName.FLATE_DECODE_ABBREVIATION.equals(first))) {
      return;
    }
    byte[] packed;
    try (InputStream raw = stream.createRawInputStream()) {
      packed = raw.readAllBytes();
    }
    Packing packing = unpacked(packed, false);
    if (packing == Packing.CUT) {
      packing =
          unpacked(packed, true); // only the check sum may be missing: some programs forget it
    }
    if (packing != Packing.WHOLE) {
      throw PdfStop.broken(complaint);
    }
  }

  /// How far data could be unpacked.
  private enum Packing {
    WHOLE,
    CUT,
    DAMAGED
  }

  /// Unpacks data and forgets them.
  ///
  /// @param bare whether to leave out the two bytes before them and the check sum behind them
  private static Packing unpacked(byte[] packed, boolean bare) throws PdfStop {
    int start = bare ? 2 : 0;
    if (packed.length < 2) {
      return Packing.CUT;
    }
    try (Inflater inflater = new Inflater(bare)) {
      inflater.setInput(packed, start, packed.length - start);
      byte[] unpacked = new byte[1 << 16];
      while (!inflater.finished()) {
        int count = inflater.inflate(unpacked);
        if (inflater.getBytesWritten() > MOST_BYTES) {
          throw PdfStop.excessive("里有一段内容展开后超过 %d 字节".formatted(MOST_BYTES));
        }
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return Packing.CUT;
        }
      }
      return Packing.WHOLE;
    } catch (DataFormatException e) {
      return Packing.DAMAGED;
    }
  }
}
