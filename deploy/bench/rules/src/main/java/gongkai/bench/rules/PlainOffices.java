package gongkai.bench.rules;

import static gongkai.bench.rules.Office.department;
import static gongkai.bench.rules.Office.government;
import static gongkai.bench.rules.Office.subdistrict;
import static gongkai.bench.rules.Office.township;

import java.util.List;

/// The bodies that plain reports are from.
final class PlainOffices {

  static final List<Office> ALL =
      List.of(
          government("青海省", "全省", "省政府门户网站", true),
          government("宜宾市", "全市", "市政府门户网站", true),
          government("泰州市", "全市", "市政府门户网站", true),
          government("大理白族自治州", "全州", "州政府门户网站", true),
          government("安阳市", "全市", "市政府门户网站", true),
          government("东莞市", "全市", "市政府门户网站", true),
          government("夏县", "全县", "县政府门户网站", false),
          government("安吉县", "全县", "县政府门户网站", false),
          government("昌黎县", "全县", "县政府门户网站", false),
          government("邹城市", "全市", "市政府门户网站", false),
          government("宜都市", "全市", "市政府门户网站", false),
          government("长沙市雨花区", "全区", "区政府门户网站", false),
          government("成都市青羊区", "全区", "区政府门户网站", false),
          government("玉田县", "全县", "县政府网站", false),
          department("福建省", "财政厅", "我厅", "厅门户网站"),
          department("贵州省", "教育厅", "省教育厅", "厅门户网站"),
          department("绵阳市", "水利局", "我局", "市政府门户网站"),
          department("岳阳市", "城市管理和综合执法局", "我局", "局门户网站"),
          department("芜湖市", "民政局", "市民政局", "市政府门户网站"),
          department("海盐县", "农业农村局", "我局", "县政府门户网站"),
          department("巫山县", "交通局", "县交通局", "县政府网站"),
          department("余姚市", "司法局", "我局", "市政府门户网站"),
          department("洛川县", "审计局", "我局", "县政府门户网站"),
          department("杭州市西湖区", "住房和城乡建设局", "区住建局", "区政府门户网站"),
          department("天津市和平区", "卫生健康委员会", "我委", "区政府门户网站"),
          department("寿县", "市场监督管理局", "本局", "县政府门户网站"),
          department("瑞金市", "退役军人事务局", "我局", "市政府门户网站"),
          township("安吉县天荒坪镇", "我镇", "县政府门户网站"),
          township("邹城市香城镇", "全镇", "市政府门户网站"),
          township("宜都市枝城镇", "镇政府", "市政府门户网站"),
          township("夏县祁家河乡", "我乡", "县政府门户网站"),
          subdistrict("长沙市雨花区侯家塘街道", "街道", "区政府门户网站"),
          subdistrict("成都市青羊区草堂街道", "我街道", "区政府门户网站"),
          subdistrict("杭州市西湖区灵隐街道", "本街道", "区政府网站"));

  private PlainOffices() {}

  /// The government of a county.
  ///
  /// @param county its name, such as 夏县
  static Office ofCounty(String county) {
    String kind = county.substring(county.length() - 1);
    return government(county, "全" + kind, kind + "政府门户网站", false);
  }

  /// The finance bureau of a county.
  ///
  /// @param county its name, such as 夏县
  static Office bureauOf(String county) {
    return department(county, "财政局", "我局", county.substring(county.length() - 1) + "政府门户网站");
  }
}
