package gongkai.bench.rules.validation;

import static gongkai.bench.rules.Office.department;
import static gongkai.bench.rules.Office.government;
import static gongkai.bench.rules.Office.subdistrict;
import static gongkai.bench.rules.Office.township;

import gongkai.bench.rules.Office;
import java.util.List;

/// The bodies that report in the validation set.
final class Offices {

  static final List<Office> ALL =
      List.of(
          government("云南省", "全省", "省政府网站", true),
          government("内蒙古自治区", "全区", "自治区政府门户网站", true),
          government("徐州市", "全市", "市政府网站", true),
          government("襄阳市", "我市", "市人民政府门户网站", true),
          government("柳州市", "全市", "市政府门户网站", true),
          government("恩施土家族苗族自治州", "全州", "州政府网站", true),
          government("中山市", "我市", "市政府门户网站", true),
          government("嘉峪关市", "全市", "市政府门户网站", true),
          government("桐庐县", "我县", "县政府门户网站", false),
          government("平遥县", "全县", "县人民政府网站", false),
          government("肥西县", "全县", "县政府门户网站", false),
          government("凤凰县", "我县", "县政府网站", false),
          government("连南瑶族自治县", "全县", "县政府门户网站", false),
          government("土默特左旗", "全旗", "旗政府门户网站", false),
          government("昆山市", "全市", "市政府门户网站", false),
          government("瑞丽市", "我市", "市政府网站", false),
          government("曲阜市", "全市", "市政府门户网站", false),
          government("当阳市", "我市", "市政府门户网站", false),
          government("武汉市江夏区", "我区", "区政府门户网站", false),
          government("西安市碑林区", "全区", "区人民政府网站", false),
          department("湖南省", "自然资源厅", "省自然资源厅", "厅门户网站"),
          department("甘肃省", "水利厅", "我厅", "厅网站"),
          department("云南省", "商务厅", "我厅", "厅门户网站"),
          department("常州市", "发展和改革委员会", "我委", "委门户网站"),
          department("泉州市", "文化广电和旅游局", "我局", "局网站"),
          department("赣州市", "生态环境局", "市生态环境局", "市政府网站"),
          department("曲靖市", "人力资源和社会保障局", "本局", "市政府门户网站"),
          department("桐庐县", "林业局", "我局", "县政府门户网站"),
          department("当阳市", "自然资源和规划局", "我局", "市政府门户网站"),
          department("平遥县", "应急管理局", "县应急管理局", "县人民政府网站"),
          department("昆山市", "教育局", "市教育局", "市政府门户网站"),
          department("广州市番禺区", "民政局", "区民政局", "区政府门户网站"),
          department("武汉市江夏区", "财政局", "我局", "区政府门户网站"),
          department("南京市栖霞区", "司法局", "本局", "区政府网站"),
          department("瑞丽市", "商务局", "我局", "市政府网站"),
          department("凤凰县", "统计局", "我局", "县政府网站"),
          township("桐庐县分水镇", "我镇", "县政府门户网站"),
          township("当阳市半月镇", "镇政府", "市政府门户网站"),
          township("平遥县段村镇", "全镇", "县人民政府网站"),
          township("肥西县三河镇", "我镇", "县政府门户网站"),
          township("瑞丽市户育乡", "全乡", "市政府网站"),
          subdistrict("武汉市江夏区纸坊街道", "我街道", "区政府门户网站"),
          subdistrict("广州市番禺区市桥街道", "街道", "区政府门户网站"),
          subdistrict("南京市栖霞区迈皋桥街道", "本街道", "区政府网站"),
          subdistrict("西安市碑林区柏树林街道", "街道办", "区人民政府网站"));

  private Offices() {}
}
