package gongkai.extract.engine.institution;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The names in a text of townships, a line each: code, name, and a third cell, divided by tabs.
///
/// The first lookups pass over the whole text, a fraction of a millisecond each: a process that
/// reads a single report is done sooner than any index is built. Who goes on asking is answered
/// from an index. Thread-safe.
final class TownshipNames {
  private static final int PASSES = 32;

  private final String text;
  private final AtomicInteger lookups = new AtomicInteger();

  /// For each line the hash of its name in the upper half, and in the lower half where the tab
  /// before the name is; sorted, so that lines with one name stay in their order.
  private volatile long @Nullable [] index;

  TownshipNames(String text) {
    this.text = text;
  }

  /// Where the lines with this name have the tab before it, in their order.
  IntStream at(String name) {
    long[] built = index;
    if (built == null) {
      if (lookups.incrementAndGet() <= PASSES) {
        return pass(name);
      }
      built = build();
      index = built; // twice by two threads does no harm
    }
    return search(name, built);
  }

  private IntStream pass(String name) {
    String cell = "\t" + name + "\t";
    return IntStream.iterate(text.indexOf(cell), at -> at >= 0, at -> text.indexOf(cell, at + 1));
  }

  private IntStream search(String name, long[] places) {
    long first = (long) name.hashCode() << Integer.SIZE;
    int found = Arrays.binarySearch(places, first);
    int from = found >= 0 ? found : -found - 1;
    return Arrays.stream(places, from, places.length)
        .takeWhile(place -> place >> Integer.SIZE == name.hashCode())
        .mapToInt(place -> (int) place)
        .filter(at -> text.startsWith(name, at + 1) && text.charAt(at + 1 + name.length()) == '\t');
  }

  private long[] build() {
    var places = new long[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int count = 0;
    int tab = text.indexOf('\t');
    while (tab >= 0) {
      int end = text.indexOf('\t', tab + 1);
      if (end < 0) {
        break;
      }
      long hash = text.substring(tab + 1, end).hashCode();
      places[count++] = (hash << Integer.SIZE) | tab;
      int next = text.indexOf('\n', end);
      tab = next < 0 ? -1 : text.indexOf('\t', next);
    }
    long[] all = Arrays.copyOf(places, count);
    Arrays.sort(all);
    return all;
  }
}
