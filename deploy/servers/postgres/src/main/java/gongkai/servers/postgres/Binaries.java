package gongkai.servers.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The native programs, unpacked once from the jar of this machine's kind.
///
/// @param home folder that holds `bin`, `lib` and `share`
record Binaries(Path home) {

  /// Unpacks the archive on the class path into `folder`, unless an earlier run did. The folder may
  /// be shared: the programs appear in it whole or not at all.
  static Binaries in(Path folder) throws IOException {
    var archive = "/" + archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
    var packed = Binaries.class.getResource(archive);
    if (packed == null) {
      throw new IOException(
          "no PostgreSQL for this machine (%s) on the class path: build deploy/servers/postgres on it"
              .formatted(archive));
    }
    // Releases differ in size, so that a folder of an older one is not taken for this one.
    var size = packed.openConnection().getContentLengthLong();
    var home = folder.resolve("postgres-" + Long.toHexString(size));
    if (Files.notExists(home)) {
      Files.createDirectories(folder);
      var unfinished = Files.createTempDirectory(folder, "unpacking-");
      try (var bytes = packed.openStream()) {
        unpack(bytes, unfinished);
      }
      publish(unfinished, home);
    }
    return new Binaries(home);
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  /// The name that the binaries' jars give their archive.
  static String archiveName(String system, String processor) {
    var os = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    var arch =
        switch (processor) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> processor;
        };
    return "postgres-" + os + "-" + arch + ".txz";
  }

  private static void unpack(InputStream packed, Path folder) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, folder);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream bytes, Path folder)
      throws IOException {
    var target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("the archive points outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(target, folder.resolve(entry.getLinkName()));
    } else {
      Files.copy(bytes, target, StandardCopyOption.REPLACE_EXISTING);
      if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
        throw new IOException("could not make " + target + " executable");
      }
    }
  }

  private static void publish(Path unfinished, Path home) throws IOException {
    try {
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      // Another server unpacked the same archive meanwhile; its copy is as good.
      try (var files = Files.walk(unfinished)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
