package gongkai.extract.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.EventJson;
import gongkai.extract.report.PersonalNumber;
import gongkai.extract.report.PersonalNumber.Kind;
import gongkai.extract.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers are nobody's: the standard's own example, and mobile numbers of a made-up row.
class PersonalNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "身份证号11010519491231002X的申请人, 身份证号110105████████████的申请人",
    "身份证号码：11010519491231002x。, 身份证号码：110105████████████。",
    "身份证１１０１０５１９４９１２３１００２Ｘ, 身份证１１０１０５████████████",
    "身份证号110105491231002。, 身份证号110105█████████。",
    "联系人张三13812345678。, 联系人张三138████5678。",
    "手机138-1234-5678, 手机138-████-5678",
    "联系电话：138 1234 5678, 联系电话：138 ████ 5678",
    "+86-13812345678, +86-138████5678",
    "当事人号码138 1234 5678。, 当事人号码138 ████ 5678。",
    "当事人号码138　1234　5678。, 当事人号码138　████　5678。",
    "当事人：138 12345678, 当事人：138 ████5678",
    "申请人李某（1381234 5678）, 申请人李某（138████ 5678）",
    "拨打+86 138 1234 5678, 拨打+86 138 ████ 5678",
    "手机１３８－１２３４－５６７８, 手机１３８－████－５６７８",
    "手机138–1234–5678, 手机138–████–5678",
    "（１３８１２３４５６７８）, （１３８████５６７８）"
  })
  void whatIsACitizensNumberIsHiddenAtItsLength(String printed, String shown) {
    assertEquals(shown, PersonalNumbers.hide(printed));
    assertEquals(1, PersonalNumber.in(shown).size(), shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "身份证号110105194912310021（校验码不符）",
        "网站访问量13812345678次",
        "收费13812345678元",
        "收费13812345678.50万元",
        "138 1234 5678 0 0 0 5678",
        "规章 138 1234 5678",
        "规章138 1234 5678",
        "规范性文件：138 1234 5678 0 0",
        "三年分别为138 1234 5678件",
        "统一社会信用代码11510822008437592X",
        "公网安备51082202000123号",
        "档案号2023138123456780001",
        "电话0839-7202000",
        "138****5678",
        "备案序号A13812345678"
      })
  void whatOnlyLooksLikeOneStays(String text) {
    assertEquals(text, PersonalNumbers.hide(text));
    assertTrue(PersonalNumber.in(text).isEmpty());
  }

  @Test
  void kindsAreToldApart() {
    String text = "甲110105████████████，乙138████5678";
    assertEquals(
        List.of(
            new PersonalNumber(Kind.IDENTITY_NUMBER, 1, "110105████████████"),
            new PersonalNumber(Kind.MOBILE_NUMBER, 21, "138████5678")),
        PersonalNumber.in(text));
  }

  @Test
  void aReportSaysItNowhere() {
    String report =
        """
        青川县2023年政府信息公开工作年度报告

        一、总体情况
        2023年，收到申请人李四（身份证号11010519491231002X，电话1381234
        5678）的申请1件。
        二、主动公开政府信息情况
        三、收到和处理政府信息公开申请情况
        四、政府信息公开行政复议、行政诉讼情况
        五、存在的主要问题及改进情况
        六、其他需要报告的事项
        咨询电话13912345678。
        """;
    var reading = Extractor.standard().extract(new Submission("x.txt", report.getBytes(UTF_8)));
    Report read = assertInstanceOf(Reading.Extracted.class, reading).report();
    String said = EventJson.MAPPER.writeValueAsString(read);
    for (String number : List.of("11010519491231002X", "13812345678", "13912345678")) {
      assertFalse(said.contains(number), number);
    }
    assertEquals(
        3, read.sections().stream().mapToInt(s -> PersonalNumber.in(s.text()).size()).sum(), said);
  }
}
