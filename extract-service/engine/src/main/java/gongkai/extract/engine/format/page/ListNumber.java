package gongkai.extract.engine.format.page;

import java.util.regex.Pattern;

/// The number that an item of a list, a label or a heading begins with: `1.`, `（三）`, `四、`, `①`.
public final class ListNumber {

  private static final String NUMBER = "[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）)、.．]|[①-⒛]";

  private static final Pattern FIRST = Pattern.compile("(?:" + NUMBER + ").*", Pattern.DOTALL);

  private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百]+条.*", Pattern.DOTALL);

  private static final Pattern ALONE = Pattern.compile(NUMBER);

  private ListNumber() {}

  /// Whether a text is one, and what it numbers is missing.
  static boolean isAll(String text) {
    return ALONE.matcher(text).matches();
  }

  /// Whether a text begins with one.
  public static boolean opens(String text) {
    return FIRST.matcher(text).matches();
  }

  /// Whether a text begins with the number of an article: 第二十条第（五）项.
  public static boolean opensArticle(String text) {
    return ARTICLE.matcher(text).matches();
  }
}
