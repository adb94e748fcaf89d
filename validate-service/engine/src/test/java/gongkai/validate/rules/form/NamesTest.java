package gongkai.validate.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rule.ExampleReport;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/// Whose name may stand under whose report, and who may issue regulations.
class NamesTest {

  private static final String COUNTY = "government county 青川县人民政府";
  private static final String FINANCE = "department county 青川县财政局";

  @TestFactory
  Stream<DynamicTest> thisNameUnderThatReportIsFine() {
    return Stream.of(
            List.of(COUNTY, "青川县人民政府办公室"),
            List.of(COUNTY, "县政府办公室"),
            List.of(COUNTY, "广元市青川县人民政府"),
            List.of(COUNTY, "青川县政务服务和大数据局"),
            List.of(COUNTY, "中共青川县委办公室"),
            List.of("department county 青川县人民政府办公室", "青川县人民政府"),
            List.of("department county 青川县人力资源和社会保障局", "青川县人社局"),
            List.of("department county 青川县住房和城乡建设局", "县住建局"),
            List.of("department county 青川县农业农村局", "青川县乡村振兴局"),
            List.of("department county 青川县行政审批局", "青川县政务服务管理局"),
            List.of("department county 青川县自然资源局", "青川县国土资源局"),
            List.of("department county 青川县生态环境局", "青川县环保局"),
            List.of("department county 青川县卫生健康局", "青川县卫生和计划生育局"),
            List.of("department county 青川县医疗保障局", "县医保局"),
            List.of("department county 青川县水利局", "青川县水务局"),
            List.of("department county 青川县广播电视局", "青川县文化广电和旅游局"),
            List.of("township township 木鱼镇人民政府", "青川县木鱼镇人民政府"),
            List.of("township township 木鱼镇人民政府", "木鱼镇党政办公室"),
            List.of("subdistrict township 城东街道办事处", "城东街道"))
        .map(pair ->
            named(pair, () -> assertTrue(mismatches(pair).isEmpty(), mismatches(pair).toString())));
  }

  @TestFactory
  Stream<DynamicTest> thisNameUnderThatReportIsAnothers() {
    return Stream.of(
            List.of(COUNTY, "剑阁县人民政府"),
            List.of(COUNTY, "绵阳市游仙区人民政府办公室"),
            List.of(FINANCE, "剑阁县财政局"),
            List.of(FINANCE, "青川县教育局"),
            List.of(FINANCE, "青川县人民政府"),
            List.of("department county 青川县自然资源局", "青川县粮食和物资储备局"),
            List.of("department county 青川县人力资源和社会保障局", "青川县粮食和物资储备局"),
            List.of("department county 青川县人力资源和社会保障局", "青川县自然资源局"),
            List.of("department county 青川县人力资源和社会保障局", "青川县医疗保障局"),
            List.of("department county 青川县住房和城乡建设局", "青川县退役军人事务局"),
            List.of("township township 木鱼镇人民政府", "乔庄镇人民政府"))
        .map(pair -> named(pair, () -> assertEquals(1, mismatches(pair).size())));
  }

  @TestFactory
  Stream<DynamicTest> aCharacterThatATranscriptMayHaveGarbledIsNobodysMistake() {
    return Stream.of(
            List.of(COUNTY, "青州县人民政府"),
            List.of(COUNTY, "广元市青州县人民政府办公室"),
            List.of(FINANCE, "育川县财政局"),
            List.of("department city 广元市财政局", "广无市财政局"),
            List.of("department county 青川县综合行政执法局", "青州县综合执法局"),
            List.of(FINANCE, "青州县"),
            List.of("department province 四川省财政厅", "四州省财政厅"),
            List.of("township township 木鱼镇人民政府", "木渔镇人民政府"),
            List.of("township township 木鱼镇人民政府", "青川县木渔镇人民政府"))
        .map(pair -> named(pair, () -> assertAre(Undecided.class, inTranscript(pair))));
  }

  @TestFactory
  Stream<DynamicTest> anotherLevelsOrRegionsOfficeIsNoGarbledCharacter() {
    return Stream.of(
            List.of(COUNTY, "广安市人民政府"),
            List.of(FINANCE, "广安市财政局"),
            List.of(FINANCE, "四州省财政厅"),
            List.of(FINANCE, "青州市财政局"),
            List.of(FINANCE, "青州镇财政所"),
            List.of(FINANCE, "青州县交通运输局"),
            List.of("department city 杭州市水利局", "湖州市交通运输局"),
            List.of("department city 广元市财政局", "青州县财政局"),
            List.of("township township 木鱼镇人民政府", "青州县人民政府"),
            List.of("township township 木鱼镇人民政府", "广安市人民政府"),
            List.of("township township 木鱼镇人民政府", "木兰乡人民政府"),
            List.of(COUNTY, "绵阳市青州县人民政府"),
            List.of(COUNTY, "剑阁县人民政府"))
        .map(pair -> named(pair, () -> assertAre(Violated.class, inTranscript(pair))));
  }

  private static DynamicTest named(List<String> pair, Executable check) {
    return DynamicTest.dynamicTest(String.join(" / ", pair), check);
  }

  private static void assertAre(Class<? extends Outcome> kind, List<Outcome> outcomes) {
    assertTrue(outcomes.stream().allMatch(kind::isInstance), outcomes.toString());
  }

  @TestFactory
  Stream<DynamicTest> theseMayHaveRegulations() {
    return Stream.of(
            "government province 四川省人民政府",
            "government city 广元市人民政府",
            "government city 东莞市人民政府",
            "government city 恩施土家族苗族自治州人民政府",
            "department state 教育部",
            "department province 四川省人民政府办公厅",
            "other county 青川县经济开发区管理委员会",
            "department county 国家税务总局青川县税务局",
            "department - 某局")
        .map(body -> DynamicTest.dynamicTest(body, () -> assertFalse(isAccused(body), body)));
  }

  @TestFactory
  Stream<DynamicTest> theseHaveNone() {
    return Stream.of(
            COUNTY,
            FINANCE,
            "department county 青川县人民政府办公室",
            "department city 广元市教育局",
            "department province 四川省教育厅",
            "government city 阿里地区行政公署",
            "township township 木鱼镇人民政府",
            "subdistrict township 城东街道办事处")
        .map(body -> DynamicTest.dynamicTest(body, () -> assertTrue(isAccused(body), body)));
  }

  private static List<Outcome> inTranscript(List<String> pair) {
    String notation =
        "carrier transcript\ninstitution %s\nsignatory %s".formatted(pair.get(0), pair.get(1));
    return new SignatureNameMismatch().check(ExampleReport.facts(notation)).toList();
  }

  private static List<Violated> mismatches(List<String> pair) {
    String notation = "institution %s\nsignatory %s".formatted(pair.get(0), pair.get(1));
    return new SignatureNameMismatch()
        .check(ExampleReport.facts(notation))
        .filter(Violated.class::isInstance)
        .map(Violated.class::cast)
        .toList();
  }

  private static boolean isAccused(String body) {
    String notation = "institution %s\nproactive.regulations.inForce 2".formatted(body);
    return new RegulationsNotEmpowered()
        .check(ExampleReport.facts(notation))
        .anyMatch(Violated.class::isInstance);
  }
}
