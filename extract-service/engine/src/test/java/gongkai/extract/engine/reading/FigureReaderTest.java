package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12",
        "０|0",
        "１２３４|1234",
        "1,234|1234",
        "1，234|1234",
        "1 234|1234",
        "12,345,678|12345678",
        "+21|21",
        "-2|-2",
        "－2|-2",
        "增3|3",
        "增 6|6",
        "减 2|-2",
        "190.457379|190.457379",
        "3629.1250|3629.1250",
        "0.00|0.00",
        "12件|12",
        "251000元|251000",
        "4130元整|4130",
        "人民币 4130元正|4130",
        "￥4130|4130",
        "3.5万元|3.5",
        "22（其中修订16件）|22",
        "22(其中修订16件)|22",
        "十二|12",
        "三百零五|305",
        "二〇|20",
        "零|0",
        "两|2",
        "1.2万|12000",
        "一万二千|12000",
        "十|10",
        "\u00a07|7",
      })
  void numbersAreReadHoweverTheyAreWritten(String printed, BigDecimal value) {
    assertEquals(value, assertInstanceOf(Figure.Value.class, FigureReader.read(printed)).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--", "—", "——", "－", "–", "/", "／", "无", "無"})
  void aDashIsNotZero(String printed) {
    assertEquals(Figure.Mark.DASH, FigureReader.read(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u3000 ", "\u200b"})
  void aBlankIsNotZero(String printed) {
    assertEquals(Figure.Mark.BLANK, FigureReader.read(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O",
        "1O",
        "l2",
        "I",
        "1?",
        "■",
        "1 2",
        "1,2",
        "1,23",
        "12.",
        "1.2.3",
        "一",
        "一一",
        "○",
        "99999999999999999999999999"
      })
  void whatMayBeANumberIsNotGuessed(String printed) {
    Figure figure = FigureReader.read(printed);
    if (!printed.equals("12.")) { // the number of a label that stands alone
      assertEquals(Figure.Mark.ILLEGIBLE, figure);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.属于国家秘密", "1.", "（1）", "12、", "2023年", "规章", "第二十条第（一）项", "3.其他", "十二月", "万"})
  void labelsAreWords(String printed) {
    assertEquals(Figure.Mark.WORDS, FigureReader.read(printed));
  }

  @Test
  void moneyAndRemarksAreNoted() {
    assertEquals(
        Optional.of("单位印为“元”"),
        assertInstanceOf(Figure.Value.class, FigureReader.read("251000元")).note());
    assertEquals(
        Optional.of("22（其中修订16件）"),
        assertInstanceOf(Figure.Value.class, FigureReader.read("22（其中修订16件）")).note());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=SUM(D5:I5)", "=", "#REF!", "#DIV/0!", "#N/A", "#####"})
  void whatASpreadsheetHasNoResultForIsIllegible(String printed) {
    assertEquals(Figure.Mark.ILLEGIBLE, FigureReader.read(printed));
  }
}
