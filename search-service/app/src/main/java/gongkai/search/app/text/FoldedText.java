package gongkai.search.app.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text as folding leaves it, which still knows where each of its characters came from.
public final class FoldedText {

  private final String folded;
  private final int[] starts;
  private final int[] ends;

  private FoldedText(String folded, int[] starts, int[] ends) {
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
  }

  /// A stretch of the original text, in characters from 0.
  ///
  /// @param start its first character
  /// @param end the character after its last
  public record Stretch(int start, int end) {}

  /// Folds a text.
  public static FoldedText of(String original) {
    var folded = new StringBuilder(original.length());
    int[] starts = new int[original.length() + 16];
    int[] ends = new int[original.length() + 16];
    for (int at = 0; at < original.length(); ) {
      int codePoint = original.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      var plain = Folding.fold(codePoint);
      if (folded.length() + plain.length() > starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length + plain.length());
        ends = Arrays.copyOf(ends, starts.length);
      }
      Arrays.fill(starts, folded.length(), folded.length() + plain.length(), at);
      Arrays.fill(ends, folded.length(), folded.length() + plain.length(), next);
      folded.append(plain);
      at = next;
    }
    return new FoldedText(folded.toString(), starts, ends);
  }

  /// Every place of the original where a phrase stands, from left to right, none overlapping
  /// another.
  ///
  /// @param phrase folded, not empty
  public List<Stretch> occurrences(String phrase) {
    var found = new ArrayList<Stretch>();
    for (int at = folded.indexOf(phrase);
        at >= 0;
        at = folded.indexOf(phrase, at + phrase.length())) {
      found.add(new Stretch(starts[at], ends[at + phrase.length() - 1]));
    }
    return found;
  }
}
