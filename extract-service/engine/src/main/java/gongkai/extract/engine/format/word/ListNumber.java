package gongkai.extract.engine.format.word;

import java.util.Locale;

/// How word processors write the numbers of lists.
enum ListNumber {
  /// 1 2 3
  DECIMAL,
  /// １ ２ ３
  FULL_WIDTH,
  /// ① ② ③
  CIRCLED,
  /// ⑴ ⑵ ⑶
  IN_BRACKETS,
  /// ⒈ ⒉ ⒊
  WITH_STOP,
  /// 一 二 三 … 十一
  CHINESE,
  /// 一 二 三 … 一一
  CHINESE_DIGITS,
  /// 壹 贰 叁
  CHINESE_CAPITAL,
  /// 甲 乙 丙
  STEMS,
  /// 子 丑 寅
  BRANCHES,
  UPPER_ROMAN,
  LOWER_ROMAN,
  UPPER_LETTER,
  LOWER_LETTER,
  /// A mark, or nothing at all.
  NONE;

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /// The kind that DOCX calls so (`w:numFmt`).
  static ListNumber ofOoxml(String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseDigitalTenThousand" ->
          CHINESE;
      case "ideographDigital", "taiwaneseDigital" -> CHINESE_DIGITS;
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          CHINESE_CAPITAL;
      case "ideographTraditional" -> STEMS;
      case "ideographZodiac" -> BRANCHES;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
      case "decimalEnclosedParen" -> IN_BRACKETS;
      case "decimalEnclosedFullstop" -> WITH_STOP;
      case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "bullet", "none" -> NONE;
      default -> DECIMAL;
    };
  }

  /// The kind that DOC numbers so (`nfc` of an LVLF, MS-OSHARED 2.2.1.3).
  static ListNumber ofBinary(int format) {
    return switch (format) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 10, 17 -> CHINESE_DIGITS;
      case 11, 13, 33, 35, 37, 39 -> CHINESE;
      case 14, 19 -> FULL_WIDTH;
      case 15, 34, 38 -> CHINESE_CAPITAL;
      case 18, 28, 29 -> CIRCLED;
      case 23, 255 -> NONE;
      case 26 -> WITH_STOP;
      case 27 -> IN_BRACKETS;
      case 30 -> STEMS;
      case 31 -> BRANCHES;
      default -> DECIMAL;
    };
  }

  /// A number written in this kind; beyond what the kind can write, in plain digits.
  String write(int number) {
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case FULL_WIDTH -> digits(number, "０１２３４５６７８９");
      case CIRCLED -> sign(number, '①');
      case IN_BRACKETS -> sign(number, '⑴');
      case WITH_STOP -> sign(number, '⒈');
      case CHINESE -> chinese(number, DIGITS, '十', '百');
      case CHINESE_DIGITS -> digits(number, DIGITS);
      case CHINESE_CAPITAL -> chinese(number, CAPITALS, '拾', '佰');
      case STEMS -> of("甲乙丙丁戊己庚辛壬癸", number);
      case BRANCHES -> of("子丑寅卯辰巳午未申酉戌亥", number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case UPPER_LETTER -> letter(number, 'A');
      case LOWER_LETTER -> letter(number, 'a');
      case NONE -> "";
    };
  }

  private static String sign(int number, char first) {
    return number >= 1 && number <= 20
        ? String.valueOf((char) (first + number - 1))
        : Integer.toString(number);
  }

  private static String of(String signs, int number) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : Integer.toString(number);
  }

  private static String digits(int number, String digits) {
    var written = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      written.append(c == '-' ? c : digits.charAt(c - '0'));
    }
    return written.toString();
  }

  private static String chinese(int number, String digits, char ten, char hundred) {
    if (number < 1 || number > 999) {
      return Integer.toString(number);
    }
    var written = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    if (hundreds > 0) {
      written.append(digits.charAt(hundreds)).append(hundred);
      if (tens == 0 && ones > 0) {
        written.append('零');
      }
    }
    if (tens > 0) {
      if (tens > 1 || hundreds > 0 || ten != '十') {
        written.append(digits.charAt(tens));
      }
      written.append(ten);
    }
    if (ones > 0) {
      written.append(digits.charAt(ones));
    }
    return written.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    var written = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
        written.append(ROMAN_LETTERS[i]);
      }
    }
    return written.toString();
  }

  /// a … z, aa, bb …
  private static String letter(int number, char first) {
    if (number < 1 || number > 26 * 5) {
      return Integer.toString(number);
    }
    String letter = String.valueOf((char) (first + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }
}
