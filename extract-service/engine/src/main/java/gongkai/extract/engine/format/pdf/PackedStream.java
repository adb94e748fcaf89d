package gongkai.extract.engine.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/// The data of a stream as they lie in the file, unpacked under limits to see whether they can be.
///
/// @param stream where they are from
/// @param filters how they are packed, the outermost first, by their long names
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PackedStream(COSStream stream, List<COSName> filters, byte[] packed) {

  /// The content of a page is below 1 MB as a rule, maps have 20.
  private static final long MOST_BYTES = 64L << 20;

  /// What is packed several times is kept in between.
  private static final long MOST_BETWEEN = 16L << 20;

  /// Short names, for which PDFBox has the same filter, and the filters that it knows here.
  private static final Map<COSName, COSName> KNOWN =
      Map.of(
          COSName.FLATE_DECODE_ABBREVIATION, COSName.FLATE_DECODE,
          COSName.FLATE_DECODE, COSName.FLATE_DECODE,
          COSName.LZW_DECODE_ABBREVIATION, COSName.LZW_DECODE,
          COSName.LZW_DECODE, COSName.LZW_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE, COSName.RUN_LENGTH_DECODE,
          COSName.ASCII85_DECODE, COSName.ASCII85_DECODE,
          COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE);

  static PackedStream of(COSStream stream) throws IOException {
    var filters = new ArrayList<COSName>();
    COSBase named = stream.getFilters();
    if (named instanceof COSName name) {
      filters.add(KNOWN.getOrDefault(name, name));
    } else if (named instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          filters.add(KNOWN.getOrDefault(name, name));
        }
      }
    }
    try (InputStream raw = stream.createRawInputStream()) {
      return new PackedStream(stream, filters, raw.readAllBytes());
    }
  }

  private boolean isDeflated() {
    return !filters.isEmpty() && filters.getFirst().equals(COSName.FLATE_DECODE);
  }

  /// Whether all data are there and will be unpacked; PDFBox leaves out a filter that is named
  /// twice.
  boolean isWhole() throws PdfStop {
    if (new HashSet<>(filters).size() < filters.size()) {
      return false;
    }
    if (!isDeflated()) {
      return true;
    }
    Unpacked unpacked = unpacked(false);
    if (unpacked.how == How.CUT) {
      unpacked = unpacked(true); // only the check sum may be missing: some programs forget it
    }
    return unpacked.how == How.WHOLE;
  }

  /// What the data unpack to, in bytes, as far as they can be unpacked.
  ///
  /// @throws PdfStop when it is more than is read
  long length() throws PdfStop {
    if (isDeflated() && filters.size() == 1) {
      return unpacked(false).length;
    }
    byte[] data = packed;
    long length = packed.length;
    for (int i = 0; i < filters.size(); i++) {
      if (!KNOWN.containsKey(filters.get(i))) {
        return length; // pictures, which are measured elsewhere
      }
      var out = new Bounded(i == filters.size() - 1 ? MOST_BYTES : MOST_BETWEEN);
      try {
        FilterFactory.INSTANCE
            .getFilter(filters.get(i))
            .decode(new ByteArrayInputStream(data), out, stream, i);
      } catch (PdfStop excessive) {
        throw excessive;
      } catch (IOException damaged) {
        return out.length; // PDFBox reads as far
      }
      data = out.kept.toByteArray();
      length = out.length;
    }
    return length;
  }

  /// Takes so much and no more; keeps what may be unpacked again.
  private static final class Bounded extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final long most;
    private long length;

    Bounded(long most) {
      this.most = most;
    }

    @Override
    public void write(int b) throws PdfStop {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws PdfStop {
      length += count;
      if (length > most) {
        throw tooLong(most);
      }
      if (most == MOST_BETWEEN) {
        kept.write(bytes, offset, count);
      }
    }
  }

  private static PdfStop tooLong(long most) {
    return PdfStop.excessive("里有一段内容展开后超过 %d MB".formatted(most >> 20));
  }

  /// How far data could be unpacked.
  private enum How {
    WHOLE,
    CUT,
    DAMAGED
  }

  private record Unpacked(How how, long length) {}

  /// Unpacks data and forgets them.
  ///
  /// @param bare whether to leave out the two bytes before them and the check sum behind them
  private Unpacked unpacked(boolean bare) throws PdfStop {
    int start = bare ? 2 : 0;
    if (packed.length < 2) {
      return new Unpacked(How.CUT, 0);
    }
    try (Inflater inflater = new Inflater(bare)) {
      inflater.setInput(packed, start, packed.length - start);
      byte[] unpacked = new byte[1 << 16];
      while (!inflater.finished()) {
        int count;
        try {
          count = inflater.inflate(unpacked);
        } catch (DataFormatException e) {
          return new Unpacked(How.DAMAGED, inflater.getBytesWritten());
        }
        if (inflater.getBytesWritten() > MOST_BYTES) {
          throw tooLong(MOST_BYTES);
        }
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return new Unpacked(How.CUT, inflater.getBytesWritten());
        }
      }
      return new Unpacked(How.WHOLE, inflater.getBytesWritten());
    }
  }
}
