package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.engine.reading.Wording.Numbering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.其他法律行政法规禁止公开",
        "２、其他法律 行政法規禁止公開",
        "(2) 其他法律、行政法规禁止公开",
        "2．其他\n法律行政法规禁止公开",
        "其他法律行政法规禁止公开",
      })
  void spacingWidthAndNumberingMakeNoDifference(String printed) {
    assertEquals("其他法律行政法规禁止公开", Wording.of(printed).body());
  }

  @Test
  void theStyleOfTheNumberIsKept() {
    assertEquals(new Wording("总体情况", Numbering.CHINESE, 1), Wording.of("一、总体情况"));
    assertEquals(new Wording("主动公开", Numbering.BRACKETED, 1), Wording.of("（一）主动公开"));
    assertEquals(new Wording("其他", Numbering.ARABIC, 3), Wording.of("3. 其他"));
    assertEquals(new Wording("总体情况", Numbering.CHINESE, 1), Wording.of("第一部分 总体情况"));
  }

  @Test
  void aNumberInsideANameIsNoNumbering() {
    assertEquals("三安全一稳定", Wording.of("“三安全一稳定”").body());
    assertEquals("第二十条第一项", Wording.of("第二十条第（一）项").body());
  }

  @Test
  void radicalsOfBadFontsAreTheirCharacters() {
    assertEquals("行政许可", Wording.of("⾏政许可").body());
  }
}
