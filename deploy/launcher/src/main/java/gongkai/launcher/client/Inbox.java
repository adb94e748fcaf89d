package gongkai.launcher.client;

import gongkai.launcher.settings.CannotProceed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.StreamSupport;

/// The inbox of the line's bucket.
public final class Inbox {
  private final Bucket bucket;

  /// The inbox of that bucket.
  public Inbox(Bucket bucket) {
    this.bucket = bucket;
  }

  /// The files that these paths name: folders with all that is below them, in the order of their
  /// names, without dotfiles.
  ///
  /// @throws CannotProceed when a path is not there, or there is no file at all
  public static List<Path> files(List<Path> paths) {
    var files = new ArrayList<Path>();
    for (var path : paths) {
      if (Files.notExists(path)) {
        throw new CannotProceed("There is no " + path);
      }
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else {
        files.add(path);
      }
    }
    if (files.isEmpty()) {
      throw new CannotProceed("There is no file to drop in " + paths);
    }
    return files;
  }

  /// Puts the files into the inbox. Two of one name go into folders of their own, so that neither
  /// overwrites the other.
  public List<Dropped> drop(List<Path> files) {
    var dropped = new ArrayList<Dropped>();
    var seen = new HashMap<String, Integer>();
    for (var file : files) {
      var name = file.getFileName().toString();
      var times = seen.merge(name, 1, Integer::sum);
      var one = Dropped.of(file, name, Instant.now());
      bucket.put("inbox/" + (times == 1 ? "" : times + "/") + name, file);
      dropped.add(one);
    }
    return dropped;
  }

  private static List<Path> below(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHidden(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .anyMatch(name -> name.toString().startsWith("."));
  }
}
