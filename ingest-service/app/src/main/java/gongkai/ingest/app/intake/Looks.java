package gongkai.ingest.app.intake;

import gongkai.ingest.app.bucket.StoredObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells files that have come to rest from files that are still being copied.
///
/// A file has settled when two looks in a row show it the same. An empty one has to stay empty for
/// five: slow copies begin as empty files. Names ending in `.part` or `.tmp`, names and folders
/// that begin with a dot, and the markers of folders are never taken. Not safe for several threads.
final class Looks {
  private static final int ENOUGH = 2;
  private static final int ENOUGH_WHEN_EMPTY = 5;

  private Map<String, Seen> seen = new HashMap<>();

  private record Seen(StoredObject object, int times) {}

  /// The files of this look that have settled, in the listing's order.
  List<StoredObject> settled(List<StoredObject> listing) {
    var now = new HashMap<String, Seen>();
    var settled = new ArrayList<StoredObject>();
    for (var object : listing) {
      if (isLeftAlone(object.key())) {
        continue;
      }
      var before = seen.get(object.key());
      int times = before != null && before.object().equals(object) ? before.times() + 1 : 1;
      var current = new Seen(object, times);
      now.put(object.key(), current);
      if (current.times() >= (object.size() == 0 ? ENOUGH_WHEN_EMPTY : ENOUGH)) {
        settled.add(object);
      }
    }
    seen = now;
    return settled;
  }

  static boolean isLeftAlone(String key) {
    var lower = key.toLowerCase(Locale.ROOT);
    return key.endsWith("/")
        || lower.endsWith(".part")
        || lower.endsWith(".tmp")
        || hasDotName(key);
  }

  /// `..` is no dotfile but an attempt at a path, and refused as such.
  private static boolean hasDotName(String key) {
    for (int at = 0; at >= 0 && at < key.length(); ) {
      int next = key.indexOf('/', at);
      var part = next < 0 ? key.substring(at) : key.substring(at, next);
      if (part.startsWith(".") && !part.startsWith("..")) {
        return true;
      }
      at = next < 0 ? -1 : next + 1;
    }
    return false;
  }
}
