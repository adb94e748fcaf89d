package gongkai.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What in a body's name is taken for a place.
class BodyNameTest {

  @Test
  void onlyPlacesAreTakenForPlaces() {
    assertEquals(List.of("青川县"), BodyName.of("青川县市场监督管理局").places());
    assertEquals(List.of("广元市", "青川县", "木鱼镇"), BodyName.of("广元市青川县木鱼镇人民政府").places());
    assertEquals(List.of(), BodyName.of("住房和城乡建设局").places());
    assertEquals(List.of(), BodyName.of("高新技术开发区管理委员会").places());
    assertEquals(List.of("恩施土家族苗族自治州"), BodyName.of("恩施土家族苗族自治州人民政府").places());
    assertEquals("政府", BodyName.of("青川县 人民政府").organ());
  }
}
