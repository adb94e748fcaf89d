package gongkai.launcher;

import gongkai.launcher.client.Arrival;
import gongkai.launcher.client.Bucket;
import gongkai.launcher.client.Dropped;
import gongkai.launcher.client.Fates;
import gongkai.launcher.client.Inbox;
import gongkai.launcher.client.Ledger;
import gongkai.launcher.parts.Part;
import gongkai.launcher.running.LineStatus;
import gongkai.launcher.settings.DataFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Drops files into a running line and follows them.
///
/// @param folder the line's data
/// @param status what runs
/// @param out where progress is told
record Drop(DataFolder folder, LineStatus status, PrintWriter out) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Set<String> IN = Set.of("indexed", "duplicate");

  List<Dropped> drop(List<Path> paths) {
    var files = Inbox.files(paths);
    try (var bucket = new Bucket(status.port(Part.S3), folder.installation())) {
      return new Inbox(bucket).drop(files);
    }
  }

  /// Waits until each file has its fate, and each file in a ZIP, or nothing has moved for two
  /// minutes.
  Map<Dropped, Optional<Arrival>> follow(List<Dropped> dropped) throws InterruptedException {
    var progress = new ProgressBar(out, "files", dropped.size());
    try {
      return new Fates(new Ledger(status.port(Part.INGEST)))
          .await(dropped, PATIENCE, progress::show);
    } finally {
      progress.end();
    }
  }

  /// What became of a file, in a few words.
  static String fate(Optional<Arrival> arrival) {
    return arrival
        .map(known -> known.hasItsFate() ? known.status() : known.status() + ", and no further")
        .orElse("not taken in");
  }

  /// Whether a file is in the index, by this drop or by an earlier one of the same bytes; of a ZIP,
  /// whether all files in it are.
  static boolean isIn(Optional<Arrival> arrival) {
    return arrival
        .filter(known ->
            known.status().equals(Arrival.UNPACKED)
                ? IN.containsAll(known.fates().keySet())
                : IN.contains(known.status()))
        .isPresent();
  }

  /// Why a file has its fate; of a ZIP, how many of its files have which.
  static String why(Optional<Arrival> arrival) {
    return arrival
        .map(known ->
            known.fates().isEmpty()
                ? known.message()
                : known.fates().entrySet().stream()
                    .map(fate -> fate.getValue() + " " + fate.getKey())
                    .collect(Collectors.joining(", ")))
        .orElse("");
  }
}
