package gongkai.bench.printers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another hand's writer: converts files by LibreOffice's `soffice`.
public final class LibreOffice {

  /// Starting takes seconds, a report much less; a call that hangs must end.
  private static final int SECONDS_TO_START = 120;

  private static final int SECONDS_A_FILE = 20;

  private LibreOffice() {}

  /// Converts files in one call.
  ///
  /// @param from what they are, as the ending of a file's name, `docx`, and where that is not
  ///   enough a colon and the name of the filter that opens them
  /// @param to what they are to be, as `--convert-to` takes it: an ending, `doc`, and where that is
  ///   not enough a colon and the name of a filter
  /// @return as many, in the same order
  /// @throws IllegalStateException if it is not installed, failed, or left one out
  public static List<byte[]> convert(List<byte[]> files, String from, String to) {
    if (files.isEmpty()) {
      return List.of();
    }
    return ScratchFolder.with(folder -> converted(folder, files, from, to));
  }

  private static List<byte[]> converted(Path folder, List<byte[]> files, String from, String to)
      throws IOException {
    String[] opened = from.split(":", 2);
    // A profile of its own: a program that runs already would take the files over, and may change
    // how they are written.
    var arguments = new ArrayList<String>();
    arguments.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    arguments.add("--headless");
    if (opened.length > 1) {
      arguments.add("--infilter=" + opened[1]);
    }
    arguments.addAll(List.of("--convert-to", to, "--outdir", folder.resolve("out").toString()));
    for (int i = 0; i < files.size(); i++) {
      Path file = folder.resolve(i + "." + opened[0]);
      Files.write(file, files.get(i));
      arguments.add(file.toString());
    }
    String said =
        Program.SOFFICE.run(
            folder, SECONDS_TO_START + (long) SECONDS_A_FILE * files.size(), arguments);
    String ending = to.split(":", 2)[0];
    var converted = new ArrayList<byte[]>();
    for (int i = 0; i < files.size(); i++) {
      Path file = folder.resolve("out").resolve(i + "." + ending);
      if (!Files.isRegularFile(file)) {
        throw new IllegalStateException(
            "soffice made no %s of %d of %d files: %s"
                .formatted(ending, i + 1, files.size(), said));
      }
      converted.add(Files.readAllBytes(file));
    }
    return converted;
  }
}
