package gongkai.launcher.running;

import gongkai.launcher.parts.Part;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.Repository;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The class path of one part, safe from the next build.
///
/// A build writes our jars over while a JVM may be reading them, which crashes it. So a part runs
/// from copies of them in `target/staged/<stamp>`, where nothing is written again; the libraries of
/// others, which a build never rewrites, stay where they are. The folder is the same for every
/// start of one build, so that Java's class-data archive in it fits.
///
/// @param folder the folder of the copies
/// @param jars the class path, in an order that does not change
record StagedClasses(Path folder, List<Path> jars) {
  private static final String OURS = "-" + Repository.VERSION + ".jar";

  /// Stages what the last build of a part's module made.
  static StagedClasses of(Part part, Repository repository) {
    var target = repository.root().resolve(part.module()).resolve("target");
    var main = target.resolve(part.artifact() + OURS);
    if (Files.notExists(main)) {
      throw new CannotProceed(
          "%s is not built: %s is missing. deploy/gongkai builds it before it starts."
              .formatted(part.label(), main));
    }
    try {
      var libraries = libraries(target.resolve("lib"));
      var ours = new ArrayList<>(List.of(main));
      libraries.stream().filter(StagedClasses::isOurs).forEach(ours::add);
      var folder = target.resolve("staged").resolve(stamp(ours));
      if (Files.notExists(folder)) {
        stage(ours, folder);
      }
      var jars =
          Stream.concat(
                  ours.stream().map(jar -> folder.resolve(jar.getFileName())),
                  libraries.stream().filter(jar -> !isOurs(jar)))
              .toList();
      return new StagedClasses(folder, jars);
    } catch (IOException e) {
      throw new UncheckedIOException("could not stage " + part.label(), e);
    }
  }

  String classPath() {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /// Where Java keeps what it learned of the classes at the last start, for a quicker one.
  Path archive() {
    return folder.resolve("classes.jsa");
  }

  private static List<Path> libraries(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    }
  }

  private static boolean isOurs(Path jar) {
    return jar.getFileName().toString().endsWith(OURS);
  }

  private static String stamp(List<Path> jars) throws IOException {
    long stamp = 17;
    for (var jar : jars) {
      stamp = stamp * 31 + jar.getFileName().toString().hashCode();
      stamp = stamp * 31 + Files.size(jar);
      stamp = stamp * 31 + Files.getLastModifiedTime(jar).toMillis();
    }
    return Long.toHexString(stamp);
  }

  private static void stage(List<Path> jars, Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    var unfinished = Files.createTempDirectory(folder.getParent(), "staging-");
    for (var jar : jars) {
      Files.copy(jar, unfinished.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }
    try {
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (Files.notExists(folder)) {
        throw e;
      }
      // Another launcher staged the same build meanwhile.
      for (var jar : jars) {
        Files.delete(unfinished.resolve(jar.getFileName()));
      }
      Files.delete(unfinished);
    }
  }
}
