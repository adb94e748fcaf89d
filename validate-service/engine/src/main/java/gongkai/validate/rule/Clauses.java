package gongkai.validate.rule;

/// Where the clauses of a sentence begin and end.
public final class Clauses {

  /// What parts clauses: no 、, which joins what one clause lists.
  private static final String MARKS = "，,；;";

  private Clauses() {}

  /// Where the clause begins that holds what stands before an offset.
  public static int start(String sentence, int at) {
    return start(sentence, at, MARKS);
  }

  private static int start(String sentence, int at, String marks) {
    int start = at;
    while (start > 0 && marks.indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /// Where the clause ends that an offset lies in.
  public static int end(String sentence, int at) {
    int end = at;
    while (end < sentence.length() && MARKS.indexOf(sentence.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /// What the clause holds before an offset.
  public static String before(String sentence, int at) {
    return sentence.substring(start(sentence, at), at);
  }

  /// What stands before an offset, from the nearest comma, semicolon, 、 or colon on.
  public static String itemBefore(String sentence, int at) {
    return sentence.substring(start(sentence, at, MARKS + "、："), at);
  }
}
