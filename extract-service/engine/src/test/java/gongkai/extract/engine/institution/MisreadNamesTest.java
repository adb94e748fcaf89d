package gongkai.extract.engine.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Long names with rare letters as they come out of pictures.
class MisreadNamesTest {

  private static final InstitutionResolver RESOLVER = new InstitutionResolver(Divisions.bundled());

  private static Resolution resolve(String title, String signature) {
    return RESOLVER.resolveRecognised(
        new InstitutionClues(title + "2023年政府信息公开工作年度报告", signature, "", ""));
  }

  private static ResolvedInstitution institution(Resolution found) {
    return ((Resolution.Named) found).institution();
  }

  @ParameterizedTest
  @CsvSource({
    "罗城么佬族自治县民政局, 罗城仫佬族自治县",
    "务川亿佬族苗族自治县民政局, 务川仡佬族苗族自治县",
    "务川佬族苗族自治县民政局, 务川仡佬族苗族自治县",
    "维西族自治县民政局, 维西傈僳族自治县",
    "宁彝族自治县民政局, 宁蒗彝族自治县",
    "西阳土家族苗族自治县民政局, 酉阳土家族苗族自治县"
  })
  void aRareLetterThatIsMisreadOrLeftOutIsTold(String seen, String division) {
    Resolution found = resolve(seen, "");
    assertEquals(division, institution(found).regionPath().getLast());
    String doubt = found.doubts().getLast().message();
    assertTrue(doubt.contains("认作“" + division), doubt);
  }

  @Test
  void aNameOverTwoLinesIsPutRightToo() {
    Resolution found = resolve("罗城么佬族自\n治县教育局", "罗城佬族自治县教育局\n2024年1月9日");
    assertEquals("罗城仫佬族自治县教育局", institution(found).name());
    assertEquals(2, found.doubts().size(), found::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"罗域么佬族自治县民政局", "都安族自治县民政局", "务州亿佬族苗族自治县民政局"})
  void anyOtherLetterThatDiffersLeavesTheNameUnknown(String seen) {
    assertTrue(institution(resolve(seen, "")).regionCode().isEmpty());
  }

  @Test
  void aNameReadRightIsLeftAlone() {
    Resolution found = resolve("罗城仫佬族自治县民政局", "");
    assertEquals("罗城仫佬族自治县", institution(found).regionPath().getLast());
    assertEquals(List.of(), found.doubts());
  }

  @Test
  void whatWasNotMadeOutOfPicturesIsTakenAsPrinted() {
    var clues = new InstitutionClues("罗城么佬族自治县民政局2023年政府信息公开工作年度报告", "", "", "");
    assertTrue(institution(RESOLVER.resolve(clues)).regionCode().isEmpty());
  }
}
