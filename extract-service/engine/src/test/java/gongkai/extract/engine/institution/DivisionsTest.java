package gongkai.extract.engine.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {
  private static final Divisions DIVISIONS = Divisions.bundled();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "110105, 北京市/朝阳区",
    "310115, 上海市/浦东新区",
    "500229, 重庆市/城口县",
    "419001, 河南省/济源市",
    "429004, 湖北省/仙桃市",
    "469001, 海南省/五指山市",
    "659001, 新疆维吾尔自治区/石河子市",
    "441900, 广东省/东莞市",
    "460400, 海南省/儋州市",
    "620200, 甘肃省/嘉峪关市",
    "140824, 山西省/运城市/稷山县",
    "441900121, 广东省/东莞市/虎门镇",
    "620201001, 甘肃省/嘉峪关市/雄关街道",
    "810000, 香港特别行政区",
    "820000, 澳门特别行政区",
    "710000, 台湾省"
  })
  void levelsThatExistOnlyInCodesAreNotInPaths(String code, String path) {
    assertEquals(path, String.join("/", DIVISIONS.withCode(code).orElseThrow().path()));
  }

  @Test
  void noFillerIsADivision() {
    Set<String> fillers = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");
    assertEquals(
        List.of(), DIVISIONS.all().stream().filter(d -> fillers.contains(d.name())).toList());
  }

  @Test
  void aSharedNameGivesAllItsDivisions() {
    assertEquals(
        List.of("320106", "320302", "350102", "410204"),
        DIVISIONS.named("鼓楼区").stream().map(Division::code).toList());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "稷山, 140824",
    "内蒙古, 150000",
    "广西, 450000",
    "恩施州, 422800",
    "黔东南州, 522600",
    "锡林郭勒, 152500",
    "大兴安岭, 232700",
    "长阳县, 420528",
    "三都县, 522732",
    "融水, 450225",
    "鄂伦春旗, 150723",
    "前郭尔罗斯, 220721",
    "积石山县, 622927",
    "神农架, 429021",
    "克州, 653000",
    "香港, 810000",
    "神木县, 610881",
    "海门市, 320614",
    "毕节地区, 520500",
    "稷 山 縣, 140824"
  })
  void shortCustomaryAndFormerNamesLeadToTheDivision(String name, String code) {
    assertEquals(List.of(code), DIVISIONS.named(name).stream().map(Division::code).toList());
  }

  @Test
  void anUnknownNameLeadsNowhere() {
    assertTrue(DIVISIONS.named("无此县").isEmpty());
    assertTrue(DIVISIONS.withCode("999999").isEmpty());
  }

  @Test
  void childrenAreTheDivisionsDirectlyBelow() {
    Division city = DIVISIONS.withCode("140800").orElseThrow();
    assertEquals(13, DIVISIONS.childrenOf(city).size());
    Division county = DIVISIONS.withCode("140824").orElseThrow();
    List<Division> towns = DIVISIONS.childrenOf(county);
    assertTrue(towns.stream().anyMatch(town -> town.name().equals("稷峰镇")), towns::toString);
    assertTrue(towns.stream().allMatch(town -> town.regionCode().equals("140824")));
    Division dongguan = DIVISIONS.withCode("441900").orElseThrow();
    assertTrue(DIVISIONS.childrenOf(dongguan).size() > 30);
  }

  @Test
  void zonesOfTheStatisticsAreNoDivisionsButKeepTheirTowns() {
    assertTrue(DIVISIONS.all().stream().noneMatch(Division::isZone));
    assertTrue(DIVISIONS.named("石家庄高新技术产业开发区").isEmpty());
    assertTrue(DIVISIONS.withCode("130171").orElseThrow().isZone());
  }

  @Test
  void everyTownshipHasAPlace() {
    long townships = 0;
    for (Division division : DIVISIONS.all()) {
      townships +=
          DIVISIONS.childrenOf(division).stream()
              .filter(child -> child.level() == AdministrativeLevel.TOWNSHIP)
              .count();
    }
    assertTrue(townships > 40_000, townships + " townships");
  }

  @Test
  void formerNamesAreNoNamesOfTodayInTheSameCity() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : ResourceLines.rows("renamed.tsv")) {
      Division today = DIVISIONS.withCode(row.get(1)).orElseThrow();
      Division around = today.parent().orElseThrow();
      boolean stillThere =
          DIVISIONS.childrenOf(around).stream().anyMatch(d -> d.name().equals(row.get(0)));
      if (stillThere
          || !today.name().equals(row.get(4))
          || !row.get(2).matches("20\\d\\d(-\\d\\d-\\d\\d)?")) {
        wrong.add(String.join(" ", row));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void areaCodesAreKnownForNearlyEveryCity() {
    List<Division> without =
        DIVISIONS.all().stream()
            .filter(d -> d.level() == AdministrativeLevel.CITY && d.areaCode().isEmpty())
            .toList();
    assertTrue(without.size() < 10, without::toString);
    assertEquals("0359", DIVISIONS.withCode("140800").orElseThrow().areaCode());
  }

  @Test
  void aliasesAreNotAliasedAgain() {
    Set<String> forms =
        ResourceLines.rows("aliases.tsv").stream().map(List::getFirst).collect(Collectors.toSet());
    for (List<String> row : ResourceLines.rows("aliases.tsv")) {
      assertFalse(forms.contains(row.get(1)), row::toString);
    }
  }
}
