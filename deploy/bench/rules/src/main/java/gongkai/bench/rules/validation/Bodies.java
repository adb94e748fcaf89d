package gongkai.bench.rules.validation;

import static gongkai.bench.rules.Office.department;
import static gongkai.bench.rules.Office.government;
import static gongkai.bench.rules.Office.subdistrict;
import static gongkai.bench.rules.Office.township;

import gongkai.bench.rules.Office;
import java.util.List;

/// The bodies that report in this set.
final class Bodies {

  static final List<Office> ALL =
      List.of(
          government("甘肃省", "全省", "省政府门户网站", true),
          government("湖北省", "我省", "省政府网站", true),
          government("赣州市", "全市", "市政府门户网站", true),
          government("遵义市", "我市", "市政府门户网站", true),
          government("潍坊市", "全市各级行政机关", "市政府网站", true),
          government("延边朝鲜族自治州", "全州", "州政府网站", true),
          government("玉溪市", "我市", "市政府门户网站", true),
          government("榆林市", "本市", "市人民政府网站", true),
          government("平遥县", "我县", "县政府门户网站", false),
          government("建水县", "全县", "县人民政府网站", false),
          government("霍山县", "我县", "县政府信息公开平台", false),
          government("桓台县", "全县", "县政府门户网站", false),
          government("仁怀市", "我市", "市政府门户网站", false),
          government("凤城市", "全市", "市政府网站", false),
          government("福州市晋安区", "我区", "区政府门户网站", false),
          government("南宁市武鸣区", "全区", "区政府门户网站", false),
          government("重庆市綦江区", "我区", "区政府网站", false),
          government("林西县", "全县", "县政府门户网站", false),
          department("江西省", "水利厅", "我厅", "省水利厅网站"),
          department("云南省", "民政厅", "本厅", "厅门户网站"),
          department("辽宁省", "农业农村厅", "省农业农村厅", "厅官方网站"),
          department("陕西省", "发展和改革委员会", "省发展改革委", "委门户网站"),
          department("常德市", "自然资源和规划局", "我局", "市政府门户网站"),
          department("唐山市", "生态环境局", "市生态环境局", "局网站"),
          department("梅州市", "文化广电旅游局", "我局", "局政务网站"),
          department("南阳市", "人力资源和社会保障局", "市人社局", "市政府网站"),
          department("平遥县", "林业局", "我局", "县政府门户网站"),
          department("建水县", "教育体育局", "县教体局", "县人民政府网站"),
          department("霍山县", "应急管理局", "本局", "县政府信息公开平台"),
          department("凤城市", "统计局", "我局", "市政府网站"),
          department("福州市晋安区", "民政局", "区民政局", "区政府门户网站"),
          department("重庆市綦江区", "医疗保障局", "我局", "区政府网站"),
          department("桓台县", "审计局", "本局", "县政府门户网站"),
          department("林西县", "财政局", "县财政局", "县政府门户网站"),
          township("霍山县佛子岭镇", "我镇", "县政府信息公开平台"),
          township("平遥县段村镇", "镇政府", "县政府门户网站"),
          township("桓台县马桥镇", "全镇", "县政府门户网站"),
          township("建水县甸尾乡", "我乡", "县人民政府网站"),
          township("凤城市通远堡镇", "本镇", "市政府网站"),
          township("仁怀市茅坝镇", "我镇", "市政府门户网站"),
          subdistrict("福州市晋安区茶园街道", "我街道", "区政府门户网站"),
          subdistrict("南宁市青秀区新竹街道", "街道", "区政府门户网站"),
          subdistrict("重庆市綦江区古南街道", "本街道", "区政府网站"),
          subdistrict("仁怀市盐津街道", "街道办事处", "市政府门户网站"));

  private Bodies() {}
}
