package gongkai.launcher.settings;

import gongkai.launcher.parts.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The one folder that holds everything the line keeps, with a mark that it is Gongkai's.
///
/// @param path the folder, absolute, existing and marked
public record DataFolder(Path path) {

  /// The folder at that path; a missing or empty one becomes a data folder.
  ///
  /// @throws CannotProceed when it holds other things and no mark
  public static DataFolder openOrCreate(Path path) {
    try {
      Files.createDirectories(path);
      var real = path.toRealPath();
      if (!isMarked(real)) {
        refuseForeign(real);
        Installation.invented().write(real);
      }
      var folder = new DataFolder(real);
      Files.createDirectories(folder.run());
      Files.createDirectories(folder.logs());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder " + path + " cannot be used", e);
    }
  }

  /// The folder at that path.
  ///
  /// @throws CannotProceed when nothing was ever started there
  public static DataFolder open(Path path) {
    if (!isMarked(path)) {
      throw new CannotProceed(
          "Nothing was ever started in %s. Start it with: deploy/gongkai up".formatted(path),
          CannotProceed.NOT_RUNNING);
    }
    try {
      return new DataFolder(path.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Deletes what the folder holds and gives it a new identity. Keeps {@link #lock}, which the
  /// caller holds.
  public void wipe() {
    if (!isMarked(path)) {
      throw new CannotProceed(path + " does not bear Gongkai's mark; it is not emptied");
    }
    try (var files = Files.walk(path)) {
      // The mark goes last, so that a wipe that was broken off can be repeated.
      for (var file : files.sorted(Comparator.<Path>reverseOrder()).toList()) {
        if (!file.equals(path)
            && !file.equals(lock())
            && !file.equals(path.resolve(Installation.FILE))) {
          Files.delete(file);
        }
      }
      Installation.invented().write(path);
      Files.createDirectories(run());
      Files.createDirectories(logs());
    } catch (IOException e) {
      throw new UncheckedIOException("could not empty " + path, e);
    }
  }

  /// Who this folder is.
  public Installation installation() {
    return Installation.read(path);
  }

  /// Remembers the index's own identity, which it chose at its first start.
  public void rememberOpenSearchCluster(String uuid) {
    installation().withOpenSearchCluster(uuid).write(path);
  }

  /// What runs on this folder now: one file for each process, and the state of the whole.
  public Path run() {
    return path.resolve("run");
  }

  /// One log for each part.
  public Path logs() {
    return path.resolve("logs");
  }

  /// The log of one part.
  public Path log(Part part) {
    return logs().resolve(part.label() + ".log");
  }

  /// The file whose lock says that a launcher runs on this folder.
  public Path lock() {
    return path.resolve(".lock");
  }

  /// The folder that is the S3 root; the bucket is `gongkai` in it.
  public Path bucketRoot() {
    return path.resolve("bucket");
  }

  private static boolean isMarked(Path path) {
    return Files.isRegularFile(path.resolve(Installation.FILE));
  }

  private static void refuseForeign(Path path) throws IOException {
    try (var files = Files.list(path)) {
      if (files.anyMatch(file -> !file.getFileName().toString().equals(".lock"))) {
        throw new CannotProceed(
            "%s holds other things and does not bear Gongkai's mark (%s). Name an empty folder with --data."
                .formatted(path, Installation.FILE));
      }
    }
  }
}
