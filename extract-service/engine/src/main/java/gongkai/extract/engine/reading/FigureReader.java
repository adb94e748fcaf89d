package gongkai.extract.engine.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the figure in a cell. The only place that knows how numbers are written in these reports.
///
/// ```
/// "1,234" "１２３４" "1 234"  → 1234       "22（其中修订16件）" → 22, with the note
/// "3629.1250" → 3629.1250 (scale kept)     "十二" → 12, "1.2万" → 12000; "一" may be a dash
/// "251000元", "251000元整" → 251000, noted as 元          "-" "—" "/" "无" → a dash, which is not zero
/// "O" "1O" "l2" "1 2" → illegible: guessing is not reading
/// "=SUM(D5:I5)" "#REF!" "####" → illegible: a spreadsheet has no result to show
/// ```
final class FigureReader {

  private static final Set<String> FILLERS =
      Set.of("-", "--", "---", "—", "——", "–", "―", "−", "/", "//", "\\", "无", "無", "...", "…");

  private static final Set<String> COUNTERS =
      Set.of("件", "条", "个", "项", "次", "份", "起", "宗", "人", "家", "部", "篇", "條", "個", "項");

  private static final Set<String> MONEY = Set.of("元", "万元", "萬元", "亿元");

  /// What is written around an amount and is no part of it: 人民币4130元整, ￥4130.
  private static final Pattern OF_MONEY = Pattern.compile("^(?:人民币|[￥¥])\\s*|(?<=元)[整正]$");

  /// What a spreadsheet shows in place of a result.
  private static final Set<String> FAULTS =
      Set.of("#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#N/A");

  /// Longer texts are no figure; the longest note in a cell seen has 30 characters.
  private static final int LONGEST = 60;

  private static final int LONGEST_NUMBER = 24;

  private FigureReader() {}

  /// The figure that a text spells.
  static Figure read(String printed) {
    String text = printed.strip();
    if (text.isEmpty()) {
      return Figure.Mark.BLANK;
    }
    if (isDigits(text)) {
      return text.length() <= LONGEST_NUMBER
          ? number(text, Optional.empty())
          : Figure.Mark.ILLEGIBLE;
    }
    if (isWithoutResult(text)) {
      return Figure.Mark.ILLEGIBLE;
    }
    if (text.length() > LONGEST) {
      return Figure.Mark.WORDS;
    }
    String folded = fold(text);
    if (folded.isEmpty()) {
      return Figure.Mark.BLANK;
    }
    if (FILLERS.contains(folded)) {
      return Figure.Mark.DASH;
    }
    return readFolded(folded, printed);
  }

  /// Whether a spreadsheet shows that it has no result: a formula, a fault, a column too narrow.
  private static boolean isWithoutResult(String text) {
    return (text.startsWith("=") && !text.startsWith("=="))
        || FAULTS.contains(text)
        || (text.startsWith("##") && text.chars().allMatch(c -> c == '#'));
  }

  private static Figure readFolded(String folded, String printed) {
    int bracket = folded.indexOf('(');
    if (bracket > 0 && folded.endsWith(")")) {
      String number = folded.substring(0, bracket).strip();
      return readNumber(number) instanceof Figure.Value found
          ? new Figure.Value(found.value(), Optional.of(printed.strip()))
          : wordsOrIllegible(folded);
    }
    return readNumber(folded);
  }

  private static Figure readNumber(String printed) {
    boolean money =
        printed.indexOf('元') >= 0 || printed.indexOf('￥') >= 0 || printed.indexOf('¥') >= 0;
    String text =
        money || printed.startsWith("人民币") ? OF_MONEY.matcher(printed).replaceAll("") : printed;
    String unit = unitOf(text);
    String bare = text.substring(0, text.length() - unit.length()).strip();
    Optional<String> note =
        MONEY.contains(unit) ? Optional.of("单位印为“" + unit + "”") : Optional.empty();
    Optional<String> plain = plain(bare);
    if (plain.isPresent()) {
      return number(plain.get(), note);
    }
    Optional<BigDecimal> chinese =
        isDashOrOne(bare) || bare.equals("○") ? Optional.empty() : ChineseNumeral.read(bare);
    return chinese
        .<Figure>map(value -> new Figure.Value(value, note))
        .orElseGet(() -> wordsOrIllegible(printed));
  }

  private static Figure number(String plain, Optional<String> note) {
    return new Figure.Value(new BigDecimal(plain), note);
  }

  private static String unitOf(String text) {
    for (int length = 2; length > 0; length--) {
      if (text.length() > length) {
        String end = text.substring(text.length() - length);
        if (COUNTERS.contains(end) || MONEY.contains(end)) {
          return end;
        }
      }
    }
    return "";
  }

  /// The number without its separators; empty when it is not a number in Arabic digits.
  private static Optional<String> plain(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    var plain = new StringBuilder();
    int start = 0;
    switch (text.charAt(0)) {
      case '+', '增' -> start = 1;
      case '-', '减', '減', '−' -> {
        plain.append('-');
        start = 1;
      }
      default -> {}
    }
    if ("增减減".indexOf(text.charAt(0)) >= 0 && text.length() > 2 && text.charAt(1) == ' ') {
      start = 2; // 增 6
    }
    int point = text.indexOf('.');
    String whole = text.substring(start, point < 0 ? text.length() : point);
    String fraction = point < 0 ? "" : text.substring(point + 1);
    if (!isGrouped(whole) || (point >= 0 && !isDigits(fraction))) {
      return Optional.empty();
    }
    for (int i = 0; i < whole.length(); i++) {
      if (Character.isDigit(whole.charAt(i))) {
        plain.append(whole.charAt(i));
      }
    }
    if (point >= 0) {
      plain.append('.').append(fraction);
    }
    return Optional.of(plain.toString());
  }

  /// Digits, or groups of three digits behind `,` or a blank: `1,234`, never `1,2`.
  private static boolean isGrouped(String whole) {
    if (isDigits(whole)) {
      return true;
    }
    int length = whole.length();
    if (length < 5) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean separator = (length - i) % 4 == 0;
      char c = whole.charAt(i);
      if (separator ? c != ',' && c != ' ' && c != '\'' : c < '0' || c > '9') {
        return false;
      }
    }
    return length % 4 != 0;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// A short text of digits and what is mistaken for digits is a figure that cannot be read.
  private static Figure wordsOrIllegible(String text) {
    if (text.length() > LONGEST_NUMBER || isOrdinal(text)) {
      return Figure.Mark.WORDS;
    }
    if (isDashOrOne(text)) {
      return Figure.Mark.ILLEGIBLE;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789OoQDIl|!?BSZ.,:;'`~_+-*% \n■□▇█▓▒◆◇●○�？".indexOf(text.charAt(i)) < 0) {
        return Figure.Mark.WORDS;
      }
    }
    return Figure.Mark.ILLEGIBLE;
  }

  /// 一 and 一一 are typed for — and ——.
  private static boolean isDashOrOne(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c == '一');
  }

  /// `1.` `12、` `(3)`: the number of a label that stands alone.
  private static boolean isOrdinal(String text) {
    char last = text.charAt(text.length() - 1);
    int from = text.charAt(0) == '(' ? 1 : 0;
    return text.length() - from <= 3
        && (last == '.' || last == ')' || last == '、')
        && isDigits(text.substring(from, text.length() - 1));
  }

  /// Fullwidth forms as their plain ones, invisible characters left out.
  private static String fold(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xFF01 && c <= 0xFF5E) {
        folded.append((char) (c - 0xFEE0));
      } else if (c == '\u3000' || c == '\u00A0' || c == '\u2009') {
        folded.append(' ');
      } else if (c == '，' || c == '﹐') {
        folded.append(',');
      } else if (c != '\u200B' && c != '\uFEFF' && c != '\u200E') {
        folded.append(c);
      }
    }
    return folded.toString().strip();
  }
}
