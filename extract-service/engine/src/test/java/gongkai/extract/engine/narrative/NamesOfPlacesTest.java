package gongkai.extract.engine.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.engine.institution.Division;
import gongkai.extract.engine.institution.Divisions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Places whose names hold words: 如东县, 含山县, 五家渠市, 全州县.
class NamesOfPlacesTest {

  /// 代县 is what somebody does for the county, 县区 are counties and districts.
  private static final Set<String> AMBIGUOUS = Set.of("代县", "梅县区", "沙县区", "赣县区");

  private static final List<String> NAMES =
      Divisions.bundled().all().stream()
          .map(Division::name)
          .distinct()
          .filter(name -> !AMBIGUOUS.contains(name))
          .toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年收到政府信息公开申请70件。其中，%s人民政府办公室收到申请11件。",
        "2023年，%s新收政府信息公开申请11件，上年结转2件。",
        "%s人民政府未收到政府信息公开申请。",
        "%s人民政府2023年新制发规范性文件11件，废止2件。",
        "%s政府网站发布信息11条，“%s发布”微信公众号推送信息20条。"
      })
  void theNameOfAPlaceChangesNothingInWhatIsStated(String sentence) {
    for (String name : NAMES) {
      String kind = name.substring(name.length() - 1);
      String plain = name.matches(".*自治[县州旗区]") ? "青石自治" + kind : "青石" + kind;
      assertEquals(facts(sentence, plain), facts(sentence, name), name);
    }
  }

  private static List<String> facts(String sentence, String name) {
    return new LabelledSentence(sentence.replace("%s", name), List.of())
        .read().stream().map(fact -> fact.replace(name, "…")).toList();
  }
}
