package gongkai.launcher.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Finds the files to check: a folder recursively in name order, a ZIP archive entry by entry.
final class Papers {

  /// The largest file, in bytes, that is read, and the largest entry of an archive that is
  /// unpacked.
  static final int LARGEST = 100_000_000;

  private static final Charset GBK = Charset.forName("GBK");

  private Papers() {}

  /// All files under the paths, in order.
  ///
  /// @throws IOException when a folder or an archive cannot be listed
  static List<Paper> of(List<Path> paths) throws IOException {
    var papers = new ArrayList<Paper>();
    for (Path path : paths) {
      add(path, papers);
    }
    return papers;
  }

  private static void add(Path path, List<Paper> papers) throws IOException {
    if (Files.isDirectory(path)) {
      try (var walk = Files.walk(path)) {
        for (Path file :
            walk.filter(Files::isRegularFile)
                .filter(file -> !file.getFileName().toString().startsWith("."))
                .sorted(Comparator.comparing(Path::toString))
                .toList()) {
          addFile(file, papers);
        }
      }
    } else {
      addFile(path, papers);
    }
  }

  private static void addFile(Path file, List<Paper> papers) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      try (var zip = open(file)) {
        zip.stream()
            .filter(entry -> !entry.isDirectory())
            .map(ZipEntry::getName)
            .sorted()
            .forEach(
                entry -> papers.add(new Paper(file + "!/" + entry, () -> unpack(file, entry))));
        return;
      } catch (ZipException e) {
        // not an archive, whatever its name says: read like any other file
      }
    }
    papers.add(new Paper(file.toString(), () -> readWhole(file)));
  }

  private static byte[] readWhole(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("超过 %d MB".formatted(LARGEST / 1_000_000));
    }
    return Files.readAllBytes(file);
  }

  /// Opens an archive whose entry names are UTF-8 or, as older Chinese tools write them, GBK.
  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException | IllegalArgumentException e) {
      return new ZipFile(file.toFile(), GBK);
    }
  }

  private static byte[] unpack(Path archive, String name) {
    try (var zip = open(archive)) {
      ZipEntry entry = zip.getEntry(name);
      try (var in = zip.getInputStream(entry)) {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
          throw new IOException("the entry unpacks to more than " + LARGEST + " bytes");
        }
        return bytes;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(archive + "!/" + name, e);
    }
  }
}
