package gongkai.extract.engine.reading;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Small things about text that several readers need.
final class Texts {

  private static final int BRIEF = 30;

  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

  private Texts() {}

  /// The words that blanks hold apart.
  static Stream<String> words(String text) {
    return BLANKS.splitAsStream(text.strip());
  }

  /// Whether blanks hold several words apart.
  static boolean isOfWords(String text) {
    String words = text.strip();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r') || c == '\u3000') {
        return true;
      }
    }
    return false;
  }

  /// A text short enough to be quoted in a message.
  static String brief(String text) {
    if (text.length() <= BRIEF) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(BRIEF - 1)) ? BRIEF - 1 : BRIEF;
    return text.substring(0, end) + "…";
  }

  /// Whether a character is Chinese: an ideograph, punctuation or a fullwidth form.
  static boolean isChinese(char c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || c >= 0xFF00;
  }
}
