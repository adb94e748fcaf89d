package gongkai.bench.rules.validation;

import gongkai.bench.rules.Filling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills in the sentences of one report; `{zh:received}` is a quantity in Chinese digits.
final class Pen {

  private static final Pattern IN_WORDS = Pattern.compile("\\{zh:([\\w.]+)}");
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};

  private final Filling filling;
  private final Random random;
  private final Set<String> avoided;

  /// @param avoided sentences that are not to be used: those of the year before
  Pen(Filling filling, Random random, Set<String> avoided) {
    this.filling = filling;
    this.random = random;
    this.avoided = Set.copyOf(avoided);
  }

  /// One of the sentences that suit the figures, filled in; empty if there is none.
  String oneOf(List<String> sentences) {
    List<String> fitting = sentences.stream().filter(filling::fits).toList();
    List<String> fresh = fitting.stream().filter(one -> !avoided.contains(one)).toList();
    List<String> choice = fresh.isEmpty() ? fitting : fresh;
    if (choice.isEmpty()) {
      return "";
    }
    String chosen = choice.get(random.nextInt(choice.size()));
    if (!chosen.isEmpty()) {
      filling.used().add(chosen);
    }
    return fill(chosen);
  }

  /// Several different sentences, in any order.
  List<String> several(List<String> sentences, int many) {
    var rest = new ArrayList<>(sentences.stream().filter(one -> !avoided.contains(one)).toList());
    var chosen = new ArrayList<String>();
    while (chosen.size() < many && !rest.isEmpty()) {
      String one = rest.remove(random.nextInt(rest.size()));
      if (filling.fits(one)) {
        filling.used().add(one);
        chosen.add(fill(one));
      }
    }
    return chosen;
  }

  /// A sentence, filled in.
  String fill(String sentence) {
    return fill(filling, sentence);
  }

  /// A sentence, filled in.
  static String fill(Filling filling, String sentence) {
    String digits =
        IN_WORDS
            .matcher(sentence)
            .replaceAll(
                gap -> Matcher.quoteReplacement(inWords(filling.quantities().count(gap.group(1)))));
    return filling.fill(digits, Map.of());
  }

  /// A whole number below 100,000,000 in Chinese digits, such as 一千零三十.
  static String inWords(long number) {
    if (number >= 10_000) {
      long rest = number % 10_000;
      String gap = rest > 0 && rest < 1000 ? "零" : "";
      return inWords(number / 10_000) + "万" + gap + (rest == 0 ? "" : inWords(rest));
    }
    if (number == 0) {
      return "零";
    }
    var words = new StringBuilder();
    String digits = Long.toString(number);
    boolean skipped = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit == 0) {
        skipped = true;
        continue;
      }
      words.append(skipped ? "零" : "").append(DIGITS.charAt(digit));
      words.append(PLACES[digits.length() - 1 - i]);
      skipped = false;
    }
    String said = words.toString();
    return said.startsWith("一十") ? said.substring(1) : said;
  }

  /// A percentage of two counts, rounded to one digit behind the point.
  static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(Math.round(1000.0 * part / whole), 1);
  }
}
