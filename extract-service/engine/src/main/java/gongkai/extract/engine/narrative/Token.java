package gongkai.extract.engine.narrative;

/// A piece of a text that means something to us; what lies between tokens does not.
sealed interface Token permits Figure, Token.Word, Token.Year, Token.Break {

  /// Offset of the first character in its passage.
  int start();

  /// Offset behind the last character.
  int end();

  /// A word of the vocabulary.
  record Word(int start, int end, Sense sense) implements Token {}

  /// A year, 2022年 or 二〇二二年.
  record Year(int start, int end, int year) implements Token {}

  /// A mark that ends a sentence (。), a clause (，) or an item (、).
  record Break(int start, int end, char mark) implements Token {

    boolean endsSentence() {
      return "。！？\n".indexOf(mark) >= 0;
    }

    boolean endsClause() {
      return mark != '、';
    }
  }
}
