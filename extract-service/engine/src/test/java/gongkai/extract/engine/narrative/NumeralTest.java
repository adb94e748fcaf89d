package gongkai.extract.engine.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

  private static final String[] DIGITS = "零一二三四五六七八九".split("", -1);
  private static final String[] SCALES = {"", "十", "百", "千"};

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "１２, 12",
    "'1,234', 1234",
    "'1，234，567', 1234567",
    "10 000, 10000",
    "1.2万, 12000",
    "3.5亿, 350000000",
    "5千, 5000",
    "12百, 1200",
    "十, 10",
    "十二, 12",
    "二十, 20",
    "三百零五, 305",
    "三百五, 350",
    "三百五十, 350",
    "一千零一, 1001",
    "一万二, 12000",
    "一万零二百, 10200",
    "两千三百, 2300",
    "两, 2",
    "十万, 100000",
    "三万五千六百, 35600",
    "一亿两千万, 120000000"
  })
  void aNumberHasOneValueInEveryNotation(String written, BigDecimal value) {
    assertEquals(value, read("共收到政府信息公开申请" + written + "件。"));
  }

  @ParameterizedTest
  @CsvSource({
    "百分之九十八, 98",
    "百分之百, 100",
    "百分百, 100",
    "98.5％, 98.5",
    "九成, -1",
    "百分之九十九点五, 99.5",
    "100%, 100"
  })
  void aPercentageHasOneValueInEveryNotation(String written, BigDecimal value) {
    assertEquals(value, read("按时办结率达" + written + "。"));
  }

  @Test
  void scalesWithoutEndAreNoNumber() {
    BigDecimal value = read("共收到政府信息公开申请1" + "亿".repeat(1_000) + "件。");
    assertTrue(value.precision() < 40, value::toString);
  }

  @Test
  void everyNumberIsReadBackInEveryNotation() {
    var random = new Random(20231231);
    for (int i = 0; i < 3_000; i++) {
      int n = random.nextInt(random.nextBoolean() ? 120 : 99_999_999) + 1;
      for (String written :
          List.of(
              Integer.toString(n), fullwidth(n), String.format("%,d", n), spaced(n), words(n))) {
        assertEquals(
            BigDecimal.valueOf(n), read("全年收到政府信息公开申请" + written + "件，均已答复。"), () -> written);
      }
      BigDecimal tenThousands = BigDecimal.valueOf(n, 4).stripTrailingZeros();
      assertEquals(
          BigDecimal.valueOf(n), read("全年收到政府信息公开申请" + tenThousands.toPlainString() + "万件。"));
    }
  }

  private static BigDecimal read(String sentence) {
    List<String> facts = new LabelledSentence(sentence, List.of()).read();
    return facts.isEmpty()
        ? BigDecimal.valueOf(-1)
        : new BigDecimal(facts.getFirst().split(" ", -1)[1]);
  }

  private static String fullwidth(int n) {
    var wide = new StringBuilder();
    Integer.toString(n).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  private static String spaced(int n) {
    return String.format(" %,d ", n).replace(',', ' ');
  }

  private static String words(int n) {
    String words = n >= 10_000 ? section(n / 10_000) + "万" : "";
    int rest = n % 10_000;
    String zero = n >= 10_000 && rest > 0 && rest < 1_000 ? "零" : "";
    return (words + zero + (rest > 0 ? section(rest) : "")).replaceFirst("^一十", "十");
  }

  private static String section(int n) {
    var words = new StringBuilder();
    boolean zero = false;
    for (int scale = 3; scale >= 0; scale--) {
      int digit = n / (int) Math.pow(10, scale) % 10;
      if (digit > 0) {
        words.append(zero ? "零" : "").append(DIGITS[digit]).append(SCALES[scale]);
      }
      zero = digit == 0 && !words.isEmpty();
    }
    return words.toString();
  }
}
