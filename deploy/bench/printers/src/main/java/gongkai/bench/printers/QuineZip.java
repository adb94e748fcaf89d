package gongkai.bench.printers;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

/// A ZIP whose only file is that ZIP: whoever unpacks what he unpacked never comes to an end.
///
/// The packed data are a program of two instructions, "print the next n bytes" and "print the last
/// n bytes once more", that prints itself and what stands around it. The check sum that stands in
/// it four times is the solution of linear equations, a bit a row, since CRC-32 is linear.
public final class QuineZip {

  /// As long as it takes for the instruction that prints the header to fill five bytes.
  private static final byte[] NAME = "report/report/report/report.zip".getBytes(US_ASCII);

  private static final int CODE = 5;
  private static final int HEAD = 30 + NAME.length + CODE;
  private static final int TAIL = 46 + NAME.length + 22 + 4;
  private static final byte[] REPEAT_HEAD = repeat(HEAD, 2, 1, true);
  private static final byte[] REPEAT_FOUR = repeat(4 * CODE, 2, 2, false);
  private static final byte[] REPEAT_TAIL = repeat(TAIL, 3, 1, false);

  /// The packed size: the program without the header and the end around it.
  private static final int PACKED = 28 * CODE + HEAD - CODE + TAIL + REPEAT_TAIL.length;

  private QuineZip() {}

  /// The ZIP.
  public static byte[] bytes() {
    int none = sum(with(0));
    int[] columns = new int[32];
    for (int bit = 0; bit < 32; bit++) {
      columns[bit] = sum(with(1 << bit)) ^ none ^ (1 << bit);
    }
    return with(solved(columns, none));
  }

  private static byte[] with(int sum) {
    int whole = HEAD - CODE + PACKED + TAIL - REPEAT_TAIL.length;
    byte[] head =
        join(
            little("ihhhhhiiihh", 0x04034b50, 20, 0, 8, 0, 33, sum, PACKED, whole, NAME.length, 0),
            NAME);
    byte[] tail =
        join(
            little(
                "ihhhhhhiiihhhhhii",
                0x02014b50,
                20,
                20,
                0,
                8,
                0,
                33,
                sum,
                PACKED,
                whole,
                NAME.length,
                0,
                0,
                0,
                0,
                0,
                0),
            NAME,
            little("ihhhhiih", 0x06054b50, 0, 0, 1, 1, 46 + NAME.length, HEAD - CODE + PACKED, 0));
    byte[] one = print(CODE);
    byte[] four = print(4 * CODE);
    byte[] none = print(0);
    byte[] end = print(TAIL);
    return join(
        head,
        print(HEAD),
        head,
        print(HEAD),
        REPEAT_HEAD,
        one,
        REPEAT_HEAD,
        one,
        one,
        four,
        REPEAT_HEAD,
        one,
        one,
        four,
        REPEAT_FOUR,
        four,
        REPEAT_FOUR,
        four,
        REPEAT_FOUR,
        four,
        REPEAT_FOUR,
        four,
        REPEAT_FOUR,
        none,
        none,
        end,
        REPEAT_FOUR,
        none,
        none,
        end,
        REPEAT_TAIL,
        tail,
        REPEAT_TAIL,
        tail);
  }

  /// A block of data as they are (RFC 1951, 3.2.4); the data follow.
  private static byte[] print(int length) {
    return join(new byte[1], little("hh", length, ~length));
  }

  /// A block with fixed codes (RFC 1951, 3.2.6) that goes back so far and takes as much.
  ///
  /// @param header the first three bits
  /// @param pieces how many codes to do it with
  /// @param filled whether an empty block follows
  private static byte[] repeat(int length, int header, int pieces, boolean filled) {
    var bits = new Bits();
    bits.add(header, 3);
    for (int i = 0; i < pieces; i++) {
      bits.match(length / pieces, length);
    }
    bits.add(0, 7);
    if (filled) {
      bits.add(2, 3);
      bits.add(0, 7);
    }
    return bits.bytes();
  }

  /// Bits, the lowest of a byte first.
  private static final class Bits {
    private static final int[] LENGTHS = {
      10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115
    };
    private static final int[] LENGTH_BITS = {0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4};
    private static final int FIRST_LENGTH = 8;
    private static final int[] DISTANCES = {17, 25, 33, 49, 65, 97, 129};
    private static final int[] DISTANCE_BITS = {3, 3, 4, 4, 5, 5};
    private static final int FIRST_DISTANCE = 8;

    private long bits;
    private int count;

    void add(int value, int width) {
      bits |= (long) value << count;
      count += width;
    }

    private void code(int value, int width) {
      add(Integer.reverse(value) >>> (32 - width), width);
    }

    void match(int length, int distance) {
      int l = slot(LENGTHS, length);
      code(FIRST_LENGTH + l, 7);
      add(length - LENGTHS[l], LENGTH_BITS[l]);
      int d = slot(DISTANCES, distance);
      code(FIRST_DISTANCE + d, 5);
      add(distance - DISTANCES[d], DISTANCE_BITS[d]);
    }

    private static int slot(int[] starts, int value) {
      int at = Arrays.binarySearch(starts, value);
      return at >= 0 ? at : -at - 2;
    }

    byte[] bytes() {
      byte[] bytes = new byte[(count + 7) / 8];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (bits >> (8 * i));
      }
      return bytes;
    }
  }

  /// The bits of which these columns, added, give the wanted ones (Gauss and Jordan).
  private static int solved(int[] columns, int wanted) {
    long[] rows = new long[32];
    for (int r = 0; r < 32; r++) {
      rows[r] = (long) (wanted >>> r & 1) << 32;
      for (int c = 0; c < 32; c++) {
        rows[r] |= (long) (columns[c] >>> r & 1) << c;
      }
    }
    for (int c = 0; c < 32; c++) {
      int pivot = c;
      while ((rows[pivot] >>> c & 1) == 0) {
        pivot++; // with this name the equations have one solution, so there is always one
      }
      long row = rows[pivot];
      rows[pivot] = rows[c];
      rows[c] = row;
      for (int r = 0; r < 32; r++) {
        rows[r] ^= r != c && (rows[r] >>> c & 1) != 0 ? row : 0;
      }
    }
    int solution = 0;
    for (int c = 0; c < 32; c++) {
      solution |= (int) (rows[c] >>> 32 & 1) << c;
    }
    return solution;
  }

  private static int sum(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  /// Numbers of two (`h`) or four bytes (`i`), the lowest byte first.
  private static byte[] little(String widths, int... numbers) {
    var bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < numbers.length; i++) {
      if (widths.charAt(i) == 'i') {
        bytes.putInt(numbers[i]);
      } else {
        bytes.putShort((short) numbers[i]);
      }
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static byte[] join(byte[]... pieces) {
    var joined = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      joined.writeBytes(piece);
    }
    return joined.toByteArray();
  }
}
