package gongkai.extract.engine.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Wordings and what they mean, looked up exactly or by likeness.
///
/// Likeness is edit distance against every wording, at most a third of its length, and accepted
/// only when the runner-up is clearly further away: a label that could be either of two is neither.
///
/// @param <T> what a wording means
final class Lexicon<T> {

  /// What a printed wording was recognised as.
  ///
  /// @param meaning what it means
  /// @param official the official wording
  /// @param distance characters to change to come to the official wording; 0 for the same
  record Match<T>(T meaning, String official, int distance) {
    boolean isAltered() {
      return distance > 0;
    }
  }

  private record Entry<T>(String letters, long mask, T meaning, String official) {}

  private final Map<String, Match<T>> exact = new HashMap<>();

  /// Wordings by their characters in order: 投诉举报 is 举报投诉 the other way round.
  private final Map<String, Entry<T>> byLetters = new HashMap<>();

  private final List<Entry<T>> entries = new ArrayList<>();
  private int longest;

  /// Adds an official wording, with and without the number in front and remarks in brackets.
  void add(String official, T meaning) {
    String body = Wording.of(official).body();
    addExact(body, meaning, official);
    addExact(Wording.letters(official), meaning, official);
    addExact(Wording.of(withoutRemark(official)).body(), meaning, official);
    var entry = new Entry<T>(body, mask(body), meaning, official);
    entries.add(entry);
    byLetters.putIfAbsent(sorted(body), entry);
  }

  /// Adds another way to write the same that counts as the same.
  void addVariant(String letters, T meaning, String official) {
    addExact(letters, meaning, official);
  }

  private void addExact(String letters, T meaning, String official) {
    exact.putIfAbsent(letters, new Match<>(meaning, official, 0));
    longest = Math.max(longest, letters.length());
  }

  /// Without what stands in brackets at the end: 部分公开（区分处理的，…）.
  static String withoutRemark(String text) {
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    return open > 2 && (text.endsWith("）") || text.endsWith(")")) ? text.substring(0, open) : text;
  }

  /// The number of characters of the longest wording.
  int longest() {
    return longest;
  }

  /// What exactly these letters mean.
  Optional<Match<T>> exact(String letters) {
    return Optional.ofNullable(exact.get(letters));
  }

  /// The longest wording that the letters end with, of at least two characters.
  Optional<Match<T>> atEnd(String letters) {
    for (int start = Math.max(0, letters.length() - longest);
        start < letters.length() - 1;
        start++) {
      Match<T> match = exact.get(letters.substring(start));
      if (match != null) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /// The longest wording that the letters hold from a place on.
  Optional<Match<T>> at(String letters, int start) {
    for (int end = Math.min(letters.length(), start + longest); end > start + 1; end--) {
      Match<T> match = exact.get(letters.substring(start, end));
      if (match != null) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /// What a label in other words means that can mean nothing else: see [NearWords].
  Optional<Match<T>> near(Wording printed) {
    return entries.stream()
        .filter(entry ->
            NearWords.of(entry.official()).mean(printed, Wording.ofOfficial(entry.official())))
        .findFirst()
        .map(entry -> new Match<>(entry.meaning(), entry.official(), distance(printed, entry)));
  }

  /// The same, but for what may be a piece of the official wording: 企业 of 商业企业, broken over lines.
  Optional<Match<T>> nearAndWhole(Wording printed) {
    return near(printed)
        .filter(match -> !Wording.ofOfficial(match.official()).body().contains(printed.body()));
  }

  private static int distance(Wording printed, Entry<?> entry) {
    return Math.max(
        1, EditDistance.between(printed.body(), entry.letters(), entry.letters().length()));
  }

  /// What the letters mean when slips and altered words are allowed for.
  Optional<Match<T>> like(String letters) {
    Match<T> found = exact.get(letters);
    if (found != null) {
      return Optional.of(found);
    }
    if (letters.length() < 3) {
      return Optional.empty();
    }
    Entry<T> reordered = byLetters.get(sorted(letters));
    if (reordered != null) {
      return Optional.of(new Match<>(reordered.meaning(), reordered.official(), 2));
    }
    long mask = mask(letters);
    var nearest = new Match<Optional<T>>(Optional.empty(), "", Integer.MAX_VALUE / 2);
    int second = Integer.MAX_VALUE;
    for (Entry<T> entry : entries) {
      int limit = entry.letters().length() / 3;
      if (limit == 0 || atLeast(letters, mask, entry) > limit + 2) {
        continue;
      }
      int distance = EditDistance.between(letters, entry.letters(), limit + 2);
      boolean same = nearest.meaning().filter(entry.meaning()::equals).isPresent();
      if (distance < nearest.distance()) {
        second = same ? second : nearest.distance();
        nearest = new Match<>(Optional.of(entry.meaning()), entry.official(), distance);
      } else if (distance < second && !same) {
        second = distance;
      }
    }
    int best = nearest.distance();
    int limit = Wording.ofOfficial(nearest.official()).body().length() / 3;
    if (best > limit || second - best < Math.min(best, 2)) {
      return Optional.empty();
    }
    String official = nearest.official();
    return nearest.meaning().map(meaning -> new Match<>(meaning, official, best));
  }

  /// A lower bound of the distance, from lengths and the sets of characters.
  private static int atLeast(String letters, long mask, Entry<?> entry) {
    int byLength = Math.abs(letters.length() - entry.letters().length());
    int missing = Long.bitCount(entry.mask() & ~mask);
    return Math.max(byLength, missing);
  }

  private static String sorted(String letters) {
    char[] characters = letters.toCharArray();
    Arrays.sort(characters);
    return new String(characters);
  }

  private static long mask(String letters) {
    long mask = 0;
    for (int i = 0; i < letters.length(); i++) {
      mask |= 1L << (letters.charAt(i) & 63);
    }
    return mask;
  }
}
