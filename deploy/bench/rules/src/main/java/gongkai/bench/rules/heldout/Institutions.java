package gongkai.bench.rules.heldout;

import static gongkai.bench.rules.Office.department;
import static gongkai.bench.rules.Office.government;
import static gongkai.bench.rules.Office.subdistrict;
import static gongkai.bench.rules.Office.township;

import gongkai.bench.rules.Office;
import java.util.List;

/// The bodies that report in this set; every place exists.
final class Institutions {

  static final List<Office> ALL =
      List.of(
          government("江苏省", "全省", "省政府网站", true),
          government("海南省", "我省", "省政府门户网站", true),
          government("宁夏回族自治区", "全区", "自治区政府网站", true),
          government("洛阳市", "全市", "市政府门户网站", true),
          government("邯郸市", "我市", "市政府网站", true),
          government("松原市", "全市", "市政府门户网站", true),
          government("佳木斯市", "我市", "市政府网站", true),
          government("宿迁市", "本市", "市政府门户网站", true),
          government("上饶市", "全市", "市人民政府网站", true),
          government("鄂尔多斯市", "我市", "市政府门户网站", true),
          government("固原市", "全市", "市政府网站", true),
          government("巴音郭楞蒙古自治州", "全州", "州政府网站", true),
          government("正定县", "全县", "县政府门户网站", false),
          government("栾川县", "我县", "县政府网站", false),
          government("汪清县", "全县", "县政府门户网站", false),
          government("桦南县", "我县", "县政府网站", false),
          government("沭阳县", "全县", "县政府门户网站", false),
          government("泗洪县", "本县", "县政府网站", false),
          government("婺源县", "全县", "县政府门户网站", false),
          government("玉山县", "我县", "县人民政府网站", false),
          government("盐池县", "全县", "县政府网站", false),
          government("和静县", "我县", "县政府门户网站", false),
          government("保亭黎族苗族自治县", "全县", "县政府网站", false),
          government("准格尔旗", "全旗", "旗政府门户网站", false),
          government("如皋市", "全市", "市政府门户网站", false),
          government("武安市", "我市", "市政府网站", false),
          government("敦化市", "全市", "市政府门户网站", false),
          government("上海市青浦区", "本区", "区政府门户网站", false),
          government("天津市宝坻区", "全区", "区政府网站", false),
          government("银川市金凤区", "我区", "区政府门户网站", false),
          department("江苏省", "水利厅", "我厅", "厅门户网站"),
          department("海南省", "民政厅", "省民政厅", "厅网站"),
          department("吉林省", "文化和旅游厅", "本厅", "厅门户网站"),
          department("河南省", "卫生健康委员会", "我委", "委门户网站"),
          department("洛阳市", "城市管理局", "我局", "市政府门户网站"),
          department("邯郸市", "应急管理局", "市应急局", "局网站"),
          department("宿迁市", "审计局", "本局", "市政府门户网站"),
          department("松原市", "统计局", "我局", "市政府门户网站"),
          department("上饶市", "医疗保障局", "市医保局", "市人民政府网站"),
          department("佳木斯市", "体育局", "我局", "市政府网站"),
          department("鄂尔多斯市", "林业和草原局", "市林草局", "市政府门户网站"),
          department("正定县", "民政局", "我局", "县政府门户网站"),
          department("栾川县", "水利局", "县水利局", "县政府网站"),
          department("沭阳县", "农业农村局", "我局", "县政府门户网站"),
          department("婺源县", "林业局", "本局", "县政府门户网站"),
          department("汪清县", "司法局", "我局", "县政府门户网站"),
          department("盐池县", "教育体育局", "县教体局", "县政府网站"),
          department("如皋市", "住房和城乡建设局", "市住建局", "市政府门户网站"),
          department("武安市", "自然资源和规划局", "我局", "市政府网站"),
          department("上海市青浦区", "教育局", "区教育局", "区政府门户网站"),
          department("天津市宝坻区", "财政局", "我局", "区政府网站"),
          department("银川市金凤区", "人力资源和社会保障局", "区人社局", "区政府门户网站"),
          township("正定县新安镇", "我镇", "县政府门户网站"),
          township("栾川县潭头镇", "镇政府", "县政府网站"),
          township("沭阳县马厂镇", "本镇", "县政府门户网站"),
          township("婺源县江湾镇", "我镇", "县政府门户网站"),
          township("汪清县大兴沟镇", "全镇", "县政府门户网站"),
          township("盐池县大水坑镇", "镇政府", "县政府网站"),
          township("武安市磁山镇", "我镇", "市政府网站"),
          township("如皋市白蒲镇", "本镇", "市政府门户网站"),
          township("玉山县怀玉乡", "我乡", "县人民政府网站"),
          subdistrict("上海市青浦区盈浦街道", "街道", "区政府门户网站"),
          subdistrict("天津市宝坻区海滨街道", "我街道", "区政府网站"),
          subdistrict("银川市金凤区长城中路街道", "本街道", "区政府门户网站"),
          subdistrict("如皋市如城街道", "街道办事处", "市政府门户网站"));

  private Institutions() {}
}
