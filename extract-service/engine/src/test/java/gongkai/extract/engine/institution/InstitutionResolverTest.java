package gongkai.extract.engine.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstitutionResolverTest {
  private static final InstitutionResolver RESOLVER = new InstitutionResolver(Divisions.bundled());
  private static final String REPORT = "2023年政府信息公开工作年度报告";

  @Test
  void aCountyInTheTitleIsItsGovernment() {
    var found = resolve("\n\n新绛县 2022 年政府信息公开工作年度报告", "新绛县人民政府\n\n2022 年 1 月 20 日", "");
    assertEquals("140825/新绛县人民政府", found.institution().id());
    assertEquals(InstitutionKind.GOVERNMENT, found.institution().kind());
    assertEquals(List.of(), found.doubts());
  }

  @Test
  void aNameAboveTheYearIsTheTitlesName() {
    var found = resolve("稷山县人民政府\n\n2022 年政府信息公开工作年度报告", "", "").institution();
    assertEquals(List.of("山西省", "运城市", "稷山县"), found.regionPath());
  }

  @Test
  void anUpwardLettersDocumentNumberIsNotTheName() {
    var found =
        resolve(
                "尔政发〔2023〕3号\n尔林兔镇人民政府 关于报送2022年政府信息公开情况的报告",
                "尔林兔镇人民政府\n2023年1月5日\n尔林兔镇党政办公室\n2023年1月6日印发",
                "神木市政府办：")
            .institution();
    assertEquals("尔林兔镇人民政府", found.name());
    assertEquals("610881/尔林兔镇人民政府", found.id());
    assertEquals(Optional.of("610881"), found.regionCode());
    assertEquals(List.of("陕西省", "榆林市", "神木市", "尔林兔镇"), found.regionPath());
    assertEquals(Optional.of(AdministrativeLevel.TOWNSHIP), found.level());
  }

  @Test
  void aCaptionAboveTheTitleIsNotPartOfTheName() {
    var found = resolve("周家桥街道\n\n周家桥街道办事处" + REPORT, "", "");
    assertEquals("310105/周家桥街道办事处", found.institution().id());
  }

  @Test
  void oneInstitutionHasOneIdHoweverItIsWritten() {
    Set<String> ids =
        Stream.of("洪泽区人民政府", "淮安市洪泽区人民政府", "江苏省淮安市洪泽区人民政府", "江苏洪泽区人民政府", "洪泽区政府", "洪泽区", "洪澤區 人民政府")
            .map(name -> resolve(name + REPORT, "", "").institution().id())
            .collect(Collectors.toSet());
    assertEquals(Set.of("320813/洪泽区人民政府"), ids);
  }

  @Test
  void aGovernmentsOfficeIsAnotherInstitution() {
    Set<String> ids =
        Stream.of("洪泽区人民政府办公室", "淮安市洪泽区政府办公室", "洪泽区政府办")
            .map(name -> resolve(name + REPORT, "", "").institution().id())
            .collect(Collectors.toSet());
    assertEquals(Set.of("320813/洪泽区人民政府办公室"), ids);
  }

  @Test
  void anOfficeMaySignItsGovernmentsReport() {
    var found = resolve("洪泽区" + REPORT, "洪泽区人民政府办公室 2024年1月20日", "");
    assertEquals("320813/洪泽区人民政府", found.institution().id());
    assertEquals(List.of(), found.doubts());
  }

  @Test
  void anotherBodysSignatureIsADoubt() {
    var found = resolve("稷山县教育局" + REPORT, "稷山县水利局", "");
    assertEquals("140824/稷山县教育局", found.institution().id());
    var doubt =
        assertInstanceOf(InstitutionDoubt.DifferentSignature.class, found.doubts().getFirst());
    assertEquals("标题为“稷山县教育局”，落款为“稷山县水利局”", doubt.message());
  }

  @Test
  void aSharedNameWithNothingToDecideStaysOpen() {
    var found = resolve("鼓楼区" + REPORT, "鼓楼区人民政府", "");
    assertEquals("unknown/鼓楼区人民政府", found.institution().id());
    assertEquals(Optional.empty(), found.institution().regionCode());
    assertEquals(List.of(), found.institution().regionPath());
    assertEquals(Optional.of(AdministrativeLevel.COUNTY), found.institution().level());
    var doubt = assertInstanceOf(InstitutionDoubt.AmbiguousRegion.class, found.doubts().getFirst());
    assertEquals(4, doubt.candidates().size());
    assertTrue(doubt.message().contains("福建省福州市鼓楼区"), doubt::message);
  }

  @Test
  void aNameThatOnlyBeginsLikeAPlaceIsNotCalledSeveral() {
    var found = resolve("太湖新城管理委员会" + REPORT, "", "");
    assertEquals(Optional.empty(), found.institution().regionCode());
    String message = found.doubts().getFirst().message();
    assertTrue(message.contains("可能在安徽省安庆市太湖县，文中没有依据判断"), message);
  }

  @Test
  void aProvinceThatHoldsTwoOfTheNameDoesNotDecide() {
    assertEquals(Optional.empty(), regionOf("鼓楼区", "江苏省的部署"));
  }

  @Test
  void aParentNamedInTheTextDecides() {
    assertEquals(Optional.of("350102"), regionOf("鼓楼区", "按照福州市的部署"));
    assertEquals(Optional.of("410204"), regionOf("鼓楼区", "河南省的部署"));
  }

  @Test
  void twoParentsNamedAlikeDoNotDecide() {
    assertEquals(Optional.empty(), regionOf("鼓楼区", "学习福州市、开封市的经验"));
  }

  @Test
  void aTelephoneNumberDecides() {
    assertEquals(Optional.of("320302"), regionOf("鼓楼区", "联系电话：0516-83212345）"));
    assertEquals(Optional.empty(), regionOf("鼓楼区", "全年受理10516件"));
  }

  @Test
  void townsNamedInTheTextDecide() {
    assertEquals(Optional.of("350102"), regionOf("鼓楼区", "洪山镇、温泉街道、安泰街道公开信息"));
  }

  @Test
  void theFileNamesFolderDecides() {
    var clues = new InstitutionClues("鼓楼区" + REPORT, "", "河南/开封/鼓楼区.html", "");
    assertEquals("410204/鼓楼区人民政府", named(clues).institution().id());
  }

  @Test
  void theSignaturesLongerNameDecides() {
    var found = resolve("鼓楼区教育局" + REPORT, "南京市鼓楼区教育局", "");
    assertEquals("320106/鼓楼区教育局", found.institution().id());
  }

  @Test
  void aPlaceholderIsFilledFromTheBodysFullName() {
    var found = resolve("市人力资源社会保障局" + REPORT, "", "与济宁市人力资源和社会保障局联系。青岛市、青岛市、青岛市");
    assertEquals("370800/济宁市人力资源和社会保障局", found.institution().id());
    assertEquals(List.of(), found.doubts());
  }

  @Test
  void aPlaceTakenFromMentionsIsADoubt() {
    var found = resolve("信访局" + REPORT, "", "在卫辉市委、卫辉市政府领导下");
    assertEquals("410781/卫辉市信访局", found.institution().id());
    assertInstanceOf(InstitutionDoubt.InferredRegion.class, found.doubts().getFirst());
  }

  @Test
  void aDepartmentWithoutAnyPlaceIsNotPlaced() {
    var found = resolve("信访局" + REPORT, "", "一、总体情况");
    assertEquals("unknown/信访局", found.institution().id());
    assertInstanceOf(InstitutionDoubt.UnknownRegion.class, found.doubts().getFirst());
  }

  @Test
  void aDepartmentsFirstCharactersAreNotAPlaceholder() {
    var found = resolve("市场监督管理局" + REPORT, "市场监督管理局", "");
    assertEquals("unknown/市场监督管理局", found.institution().id());
  }

  @Test
  void aTownThatTheDataLacksKeepsItsCounty() {
    var found = resolve("稷山县无此名镇人民政府" + REPORT, "", "");
    assertEquals("140824/无此名镇人民政府", found.institution().id());
    assertEquals(List.of("山西省", "运城市", "稷山县", "无此名镇"), found.institution().regionPath());
    assertInstanceOf(InstitutionDoubt.UnlistedTownship.class, found.doubts().getFirst());
  }

  @Test
  void aTownThatTheDataLacksIsNoSlipWhereTitleAndSignatureNameItAlike() {
    var found = resolve("稷山县无此名镇人民政府" + REPORT, "稷山县无此名镇人民政府", "");
    assertEquals("140824/无此名镇人民政府", found.institution().id());
    assertEquals(List.of(), found.doubts());
  }

  @Test
  void aRenamedCountysGovernmentIsTodays() {
    assertEquals("320614/海门区人民政府", resolve("海门市2019年政府信息公开工作年度报告", "", "").institution().id());
  }

  @Test
  void aMergedCountysGovernmentKeepsItsName() {
    var found = resolve("梅列区2019年政府信息公开工作年度报告", "", "").institution();
    assertEquals("350404/梅列区人民政府", found.id());
    assertEquals(List.of("福建省", "三明市", "三元区"), found.regionPath());
  }

  @Test
  void aFormerNameCountsOnlyForItsYears() {
    // 邢台's 桥东区 was renamed in 2020; 张家口 still has one
    assertEquals("130702/桥东区人民政府", resolve("桥东区2022年政府信息公开工作年度报告", "", "").institution().id());
    assertEquals("130502/襄都区人民政府", resolve("邢台市桥东区2019年政府信息公开工作年度报告", "", "").institution().id());
  }

  @Test
  void aCountyThatMovedIsFoundWithADoubt() {
    var found = resolve("四平市公主岭市人民政府" + REPORT, "", "");
    assertEquals(Optional.of("220184"), found.institution().regionCode());
    assertInstanceOf(InstitutionDoubt.StrayRegion.class, found.doubts().getFirst());
  }

  @Test
  void theOpeningSentenceNamesTheAuthorWhereTitleAndSignatureDoNot() {
    var found = resolve("政府信息公开工作年度报告", "", "本报告由稷山县水利局编制，共六个部分");
    assertEquals("140824/稷山县水利局", found.institution().id());
    var makes = resolve("政府信息公开工作年度报告", "", "根据条例的规定，稷山县水利局编写了本报告。");
    assertEquals("140824/稷山县水利局", makes.institution().id());
  }

  @Test
  void aTitleWithOneCharacterMisreadYieldsToTheSignatureThatTheTextHas() {
    String text = "2022年，稷山县民政局认真贯彻条例。";
    var found = resolve("稷山县民改局" + REPORT, "稷山县民政局", text);
    assertEquals("140824/稷山县民政局", found.institution().id());
    assertInstanceOf(InstitutionDoubt.DifferentSignature.class, found.doubts().getFirst());
    var copied = resolve("平阳县民政局" + REPORT, "平阴县民政局", "平阴县民政局认真贯彻条例。");
    assertEquals("330326/平阳县民政局", copied.institution().id());
  }

  @Test
  void withoutAnyNameThereIsNoInstitution() {
    var clues = new InstitutionClues("", "", "000_19ace9a4.txt", "一、总体情况");
    var unnamed = assertInstanceOf(Resolution.Unnamed.class, RESOLVER.resolve(clues));
    assertEquals(List.of(new InstitutionDoubt.NoName()), unnamed.doubts());
  }

  @Test
  void aYearThatCouldNotBeMadeOutIsNoPartOfTheName() {
    for (String year : List.of("2□23年", "□0？3年", "20.23年", "□□□□年")) {
      var found = resolve("稷山县水利局" + year + "政府信息公开工作年度报告", "", "");
      assertEquals("140824/稷山县水利局", found.institution().id(), year);
    }
  }

  private static Optional<String> regionOf(String name, String body) {
    return resolve(name + REPORT, "", body).institution().regionCode();
  }

  private static Resolution.Named resolve(String title, String signature, String body) {
    return named(new InstitutionClues(title, signature, "", body));
  }

  private static Resolution.Named named(InstitutionClues clues) {
    return assertInstanceOf(Resolution.Named.class, RESOLVER.resolve(clues));
  }
}
