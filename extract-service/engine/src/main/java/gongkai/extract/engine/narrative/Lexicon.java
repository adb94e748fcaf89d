package gongkai.extract.engine.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words and what they mean, found by their longest match in time linear in the text.
final class Lexicon {

  /// A beginning of words, and the longer ones that go on with another letter.
  private static final class Node {
    private char[] letters = {};
    private Node[] longer = {};
    @Nullable Sense sense;

    @Nullable Node next(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : longer[at];
    }

    Node nextOrNew(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return longer[at];
      }
      int place = -at - 1;
      int behind = letters.length - place;
      letters = Arrays.copyOf(letters, letters.length + 1);
      longer = Arrays.copyOf(longer, longer.length + 1);
      System.arraycopy(letters, place, letters, place + 1, behind);
      System.arraycopy(longer, place, longer, place + 1, behind);
      letters[place] = letter;
      longer[place] = new Node();
      return longer[place];
    }
  }

  private final Node root = new Node();

  /// The characters that words begin with: most places of a text begin none.
  private final BitSet firsts = new BitSet();

  private final List<String> conflicts = new ArrayList<>();

  /// Adds words, written with spaces between them; a word has one meaning.
  Lexicon add(Sense sense, String words) {
    for (String word : words.strip().split("\\s+", -1)) {
      Node node = root;
      firsts.set(word.charAt(0));
      for (int i = 0; i < word.length(); i++) {
        node = node.nextOrNew(word.charAt(i));
      }
      if (node.sense != null && node.sense != sense) {
        conflicts.add(word + " means both " + node.sense + " and " + sense);
      }
      node.sense = sense;
    }
    return this;
  }

  /// Adds every combination of one part of each: `of(X, "结转 转结", "至 到", "下年 次年")`; `~` is the empty
  /// part.
  Lexicon combine(Sense sense, String... parts) {
    combine(sense, "", 0, parts);
    return this;
  }

  private void combine(Sense sense, String soFar, int at, String[] parts) {
    if (at == parts.length) {
      add(sense, soFar);
      return;
    }
    for (String part : parts[at].split(" ", -1)) {
      combine(sense, soFar + (part.equals("~") ? "" : part), at + 1, parts);
    }
  }

  /// This lexicon, if no word was given two meanings.
  Lexicon checked() {
    if (!conflicts.isEmpty()) {
      throw new IllegalStateException(String.join("; ", conflicts));
    }
    return this;
  }

  /// The longest word that starts at an offset; null if none does.
  Token.@Nullable Word at(Passage text, int start) {
    if (!firsts.get(text.at(start))) {
      return null;
    }
    @Nullable Node node = root;
    Token.Word longest = null;
    for (int i = start; i < text.length(); i++) {
      node = node.next(text.at(i));
      if (node == null) {
        break;
      }
      if (node.sense != null) {
        longest = new Token.Word(start, i + 1, node.sense);
      }
    }
    return longest;
  }
}
