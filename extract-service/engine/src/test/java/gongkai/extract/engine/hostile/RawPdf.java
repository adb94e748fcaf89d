package gongkai.extract.engine.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A PDF file written object by object, as no library would write it.
///
/// Object 1 is the catalogue, 2 the page tree, 3 the only page, 4 its content, 5 a font; a test
/// replaces them or adds others from 6 on.
final class RawPdf {

  private final List<byte[]> objects = new ArrayList<>();

  RawPdf() {
    set(1, "<</Type/Catalog/Pages 2 0 R>>");
    set(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
    set(3, page("4 0 R", ""));
    content("");
    set(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  }

  /// A page.
  ///
  /// @param contents its content, as an object
  /// @param resources beside its font
  static String page(String contents, String resources) {
    return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %s/Resources<</Font<</F1 5 0 R>>%s>>>>"
        .formatted(contents, resources);
  }

  /// What an object is.
  RawPdf set(int number, String object) {
    return set(number, object.getBytes(ISO_8859_1));
  }

  private RawPdf set(int number, byte[] object) {
    while (objects.size() < number) {
      objects.add("null".getBytes(ISO_8859_1));
    }
    objects.set(number - 1, object);
    return this;
  }

  /// What stands on the page, unpacked.
  RawPdf content(String operators) {
    return stream(4, "", operators.getBytes(ISO_8859_1));
  }

  /// An object that is a stream.
  ///
  /// @param dictionary its entries but for the length
  RawPdf stream(int number, String dictionary, byte[] data) {
    return set(
        number,
        join(
            "<<%s/Length %d>>stream\n".formatted(dictionary, data.length).getBytes(ISO_8859_1),
            data,
            "\nendstream".getBytes(ISO_8859_1)));
  }

  /// A stream that unpacks to a piece repeated until it is so long.
  RawPdf bomb(int number, String dictionary, String piece, long length) {
    return stream(number, dictionary + "/Filter/FlateDecode", deflated(piece, length));
  }

  /// The file.
  byte[] bytes() {
    return bytes("");
  }

  /// The file.
  ///
  /// @param trailer further entries of the trailer
  byte[] bytes(String trailer) {
    var out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
    var table =
        new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(out.size()));
      out.writeBytes("%d 0 obj\n".formatted(i + 1).getBytes(ISO_8859_1));
      out.writeBytes(objects.get(i));
      out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
    }
    int start = out.size();
    out.writeBytes(table.toString().getBytes(ISO_8859_1));
    out.writeBytes(
        "trailer\n<</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(objects.size() + 1, trailer, start)
            .getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  /// The file, with its table of objects as a stream.
  ///
  /// @param holder the object that is a stream of objects; 0 where there is none
  /// @param held the object that lies in it, the first there
  /// @param blanks how many bytes the table unpacks to behind its rows
  byte[] bytesWithTableAsStream(int holder, int held, long blanks) {
    var out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
    var table = new StringBuilder("\0\0\0\0\0\0\0");
    for (int i = 1; i <= objects.size(); i++) {
      table.append(i == held ? row(2, holder, 0) : row(1, out.size(), 0));
      if (i != held) {
        out.writeBytes("%d 0 obj\n".formatted(i).getBytes(ISO_8859_1));
        out.writeBytes(objects.get(i - 1));
        out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
      }
    }
    int own = objects.size() + 1;
    int start = out.size();
    table.append(row(1, start, 0));
    byte[] packed = deflated(table.toString(), "\0", blanks);
    out.writeBytes(
        "%d 0 obj\n<</Type/XRef/W[1 4 2]/Root 1 0 R/Size %d/Filter/FlateDecode/Length %d>>stream\n"
            .formatted(own, own + 1, packed.length)
            .getBytes(ISO_8859_1));
    out.writeBytes(packed);
    out.writeBytes(
        "\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(start).getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  private static String row(int kind, int first, int second) {
    return new String(
        ByteBuffer.allocate(7).put((byte) kind).putInt(first).putShort((short) second).array(),
        ISO_8859_1);
  }

  /// Packed data that unpack to a piece repeated until it is so long.
  static byte[] deflated(String piece, long length) {
    return deflated("", piece, length);
  }

  /// The same, behind a beginning.
  static byte[] deflated(String start, String piece, long length) {
    byte[] block = piece.repeat(Math.max(1, (1 << 16) / piece.length())).getBytes(ISO_8859_1);
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes, new Deflater(9), 1 << 16)) {
      out.write(start.getBytes(ISO_8859_1));
      for (long written = 0; written < length; written += block.length) {
        out.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The same, packed once more.
  static byte[] deflated(byte[] data) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes, new Deflater(9))) {
      out.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
