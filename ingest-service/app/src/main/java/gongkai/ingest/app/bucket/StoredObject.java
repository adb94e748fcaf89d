package gongkai.ingest.app.bucket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// An object as one look at the bucket showed it.
///
/// @param key the whole key
/// @param size bytes
/// @param modified when it was last written, to the second: HTTP headers tell no more, and looks by
///   listing and by header have to compare equal
/// @param tag the entity tag; empty where the server has none, as for a file that was copied into
///   the folder behind it
public record StoredObject(String key, long size, Instant modified, Optional<String> tag) {

  public StoredObject {
    modified = modified.truncatedTo(ChronoUnit.SECONDS);
    tag = tag.filter(text -> !text.isBlank());
  }

  /// The same for the same bytes at the same time, another once the object is replaced.
  public String mark() {
    return size + " " + modified + tag.map(text -> " " + text).orElse("");
  }

  /// Whether nobody wrote to the object between two looks.
  ///
  /// Tags are compared only where both looks have one.
  public boolean isStill(StoredObject later) {
    return key.equals(later.key)
        && size == later.size
        && modified.equals(later.modified)
        && (tag.isEmpty() || later.tag.isEmpty() || tag.equals(later.tag));
  }

  /// What stands after the last slash.
  public String lastPart() {
    return key.substring(key.lastIndexOf('/') + 1);
  }
}
