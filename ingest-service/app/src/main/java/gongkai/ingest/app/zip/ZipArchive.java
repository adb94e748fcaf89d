package gongkai.ingest.app.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// An open ZIP of files: what is in it, in the order of names, and the bytes of each as a stream.
/// Nothing of it is ever written under a name that it gives.
public final class ZipArchive implements AutoCloseable {
  /// Bytes of the directory for one entry, on average: names of 255 Chinese characters in two
  /// charsets and more. What is in memory of 2,000 entries stays below 8 MB by that.
  private static final int MOST_PER_ENTRY = 4_096;

  private final ZipFile zip;
  private final List<PackedFile> files;
  private final int leftOut;

  private ZipArchive(ZipFile zip) {
    this.zip = zip;
    var found = new ArrayList<PackedFile>();
    int others = 0;
    for (var entry : Collections.list(zip.getEntries())) {
      var name = EntryName.of(entry);
      if (name.isFolder() || name.isLitter()) {
        others++;
      } else {
        boolean encrypted = entry.getGeneralPurposeBit().usesEncryption();
        found.add(new PackedFile(entry, name, encrypted || zip.canReadEntryData(entry)));
      }
    }
    found.sort(Comparator.comparing(file -> file.name().path()));
    this.files = List.copyOf(found);
    this.leftOut = others;
  }

  /// The archive, or an entry of it, is not what a ZIP should be.
  public static final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    Damaged(String message, Throwable cause) {
      super(message, cause);
    }

    Damaged(String message) {
      super(message);
    }
  }

  /// How many entries a ZIP lists, folders and all; known before it is opened.
  ///
  /// @throws Damaged when its directory cannot be read, or is longer than any tool makes it
  public static long entries(Path file) throws IOException {
    var directory = ZipDirectory.of(file).orElseThrow(() -> new Damaged("no directory of entries"));
    if (directory.bytes() > directory.entries() * MOST_PER_ENTRY) {
      throw new Damaged("a directory of %d bytes".formatted(directory.bytes()));
    }
    return directory.entries();
  }

  /// Opens a ZIP. Its whole directory is held in memory: {@link #entries} tells whether to.
  ///
  /// @throws Damaged when it cannot be read
  public static ZipArchive open(Path file) throws IOException {
    try {
      return new ZipArchive(ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get());
    } catch (ClosedChannelException e) {
      throw e; // this service is being stopped
    } catch (IOException | RuntimeException e) {
      throw new Damaged("the directory of entries cannot be read", e);
    }
  }

  /// The files, by name; without folders and what systems leave in them.
  public List<PackedFile> files() {
    return files;
  }

  /// How many folders and files of the system there were beside them.
  public int leftOut() {
    return leftOut;
  }

  /// The bytes of a file. Reading throws {@link Damaged} when they are not what was packed.
  public InputStream open(PackedFile file) throws IOException {
    try {
      return new UnpackedStream(zip.getInputStream(file.entry()), file.entry().getCrc());
    } catch (ClosedChannelException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new Damaged("the entry cannot be found", e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
