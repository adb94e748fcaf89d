package gongkai.search.app.text;

import java.util.Arrays;
import java.util.List;

/// What somebody typed into the search box.
///
/// Several words separated by white space: each must be found. The blanks may also stand inside one
/// phrase that was copied from a badly converted text, so the whole with the blanks removed is
/// tried too.
///
/// @param whole everything typed, folded
/// @param words the words, folded, none empty
public record Sought(String whole, List<String> words) {

  /// The most characters that make sense in a search box.
  public static final int LONGEST = 500;

  /// The most words.
  public static final int MOST_WORDS = 32;

  public Sought {
    words = List.copyOf(words);
  }

  /// Reads what was typed.
  ///
  /// @throws IllegalArgumentException when it is too long; the message is for people
  public static Sought of(String typed) {
    if (typed.length() > LONGEST) {
      throw new IllegalArgumentException(
          "检索词过长：%d 个字符，最多 %d 个。请只保留要查的短语".formatted(typed.length(), LONGEST));
    }
    var words =
        Arrays.stream(typed.split("[\\s\\p{Z}]+"))
            .map(Folding::fold)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    if (words.size() > MOST_WORDS) {
      throw new IllegalArgumentException("检索词过多：%d 个，最多 %d 个".formatted(words.size(), MOST_WORDS));
    }
    return new Sought(Folding.fold(typed), words);
  }

  /// Whether nothing was asked for.
  public boolean isNothing() {
    return words.isEmpty();
  }
}
