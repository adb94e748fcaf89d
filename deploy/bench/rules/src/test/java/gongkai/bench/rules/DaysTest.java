package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

  @Test
  void daysAreWrittenInChineseDigits() {
    assertEquals("二〇二四年一月三十日", Days.inWords(LocalDate.of(2024, 1, 30)));
    assertEquals("二〇二〇年十二月十一日", Days.inWords(LocalDate.of(2020, 12, 11)));
    assertEquals("二〇二三年十月九日", Days.inWords(LocalDate.of(2023, 10, 9)));
    assertEquals("二〇二四年一月二十日", Days.inWords(LocalDate.of(2024, 1, 20)));
    assertEquals("二〇二一年十二月三十一日", Days.inWords(LocalDate.of(2021, 12, 31)));
    assertEquals("二〇二〇年三月十日", Days.inWords(LocalDate.of(2020, 3, 10)));
  }
}
