package gongkai.launcher.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs ZIPs for tests, good ones and others.
final class Zips {
  /// Always the same, so that the same files make the same ZIP.
  private static final LocalDateTime WHEN = LocalDateTime.of(2024, 1, 31, 9, 0);

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip;

  private Zips(Charset names) {
    zip = new ZipOutputStream(bytes, names);
  }

  /// An empty ZIP whose names are marked as UTF-8 where they need it.
  static Zips zip() {
    return new Zips(UTF_8);
  }

  /// An empty ZIP whose names are in another charset, without a mark.
  static Zips zip(Charset names) {
    return new Zips(names);
  }

  /// With one file more.
  Zips with(String name, String text) {
    return with(name, text.getBytes(UTF_8));
  }

  /// With one file, or folder, more.
  Zips with(String name, byte[] content) {
    try {
      var entry = new ZipEntry(name);
      entry.setTimeLocal(WHEN);
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /// The bytes.
  byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The same bytes, with the n-th file, from 0, marked as needing a password.
  static byte[] locked(byte[] zip, int n) {
    var locked = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    set(locked, header(locked, LOCAL, n) + 6);
    set(locked, header(locked, CENTRAL, n) + 8);
    return locked.array();
  }

  /// The same bytes, with the last byte of the n-th file, from 0, turned around.
  static byte[] damaged(byte[] zip, int n) {
    var damaged = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    int central = header(damaged, CENTRAL, n);
    int local = damaged.getInt(central + 42);
    int data = local + 30 + damaged.getShort(local + 26) + damaged.getShort(local + 28);
    int last = data + damaged.getInt(central + 20) - 1;
    damaged.put(last, (byte) ~damaged.get(last));
    return damaged.array();
  }

  /// The same bytes, in whose directory every file is said to unpack to so many bytes.
  static byte[] statingSize(byte[] zip, int size) {
    var lying = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + 46 <= lying.limit(); at++) {
      if (lying.getInt(at) == CENTRAL) {
        lying.putInt(at + 24, size);
      }
    }
    return lying.array();
  }

  private static void set(ByteBuffer zip, int flags) {
    zip.putShort(flags, (short) (zip.getShort(flags) | 1));
  }

  private static int header(ByteBuffer zip, int signature, int n) {
    int seen = 0;
    for (int at = 0; at + 4 <= zip.limit(); at++) {
      if (zip.getInt(at) == signature && seen++ == n) {
        return at;
      }
    }
    throw new IllegalArgumentException("there are only " + seen);
  }
}
