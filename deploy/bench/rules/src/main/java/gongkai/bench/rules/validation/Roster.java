package gongkai.bench.rules.validation;

import static gongkai.bench.rules.Office.department;
import static gongkai.bench.rules.Office.government;
import static gongkai.bench.rules.Office.subdistrict;
import static gongkai.bench.rules.Office.township;

import gongkai.bench.rules.Office;
import java.util.List;

/// The bodies that report in this set; every place exists.
final class Roster {

  static final List<Office> ALL =
      List.of(
          government("山西省", "全省", "省人民政府网站", true),
          government("浙江省", "我省", "省政府门户网站", true),
          government("衢州市", "全市", "市政府门户网站", true),
          government("十堰市", "我市", "市政府网站", true),
          government("汉中市", "本市", "市人民政府门户网站", true),
          government("德阳市", "全市", "市政府门户网站", true),
          government("盐城市", "我市", "市政府网站", true),
          government("嘉峪关市", "全市", "市政府门户网站", true),
          government("楚雄彝族自治州", "我州", "州人民政府网站", true),
          government("临泉县", "全县", "县政府信息公开网", false),
          government("通渭县", "我县", "县政府门户网站", false),
          government("大邑县", "全县", "县政府网站", false),
          government("郯城县", "我县", "县政府门户网站", false),
          government("阳朔县", "本县", "县人民政府门户网站", false),
          government("永春县", "我县", "县政府门户网站", false),
          government("富平县", "全县", "县人民政府网站", false),
          government("义乌市", "全市", "市政府门户网站", false),
          government("枝江市", "我市", "市政府网站", false),
          government("海城市", "全市", "市政府门户网站", false),
          government("盘州市", "我市", "市政府门户网站", false),
          government("长沙市望城区", "全区", "区政府门户网站", false),
          government("广州市花都区", "我区", "区政府网站", false),
          government("昆明市呈贡区", "全区", "区人民政府网站", false),
          department("山西省", "工业和信息化厅", "我厅", "厅门户网站"),
          department("浙江省", "交通运输厅", "省交通运输厅", "厅网站"),
          department("四川省", "商务厅", "本厅", "商务厅网站"),
          department("黑龙江省", "生态环境厅", "我厅", "厅官方网站"),
          department("衢州市", "市场监督管理局", "市市场监管局", "市政府门户网站"),
          department("十堰市", "农业农村局", "我局", "局网站"),
          department("盐城市", "住房和城乡建设局", "市住建局", "局门户网站"),
          department("汉中市", "财政局", "本局", "市人民政府门户网站"),
          department("德阳市", "退役军人事务局", "我局", "市政府门户网站"),
          department("临泉县", "卫生健康委员会", "我委", "县政府信息公开网"),
          department("义乌市", "教育局", "市教育局", "市政府门户网站"),
          department("郯城县", "水利局", "我局", "县政府门户网站"),
          department("阳朔县", "文化广电体育和旅游局", "本局", "县人民政府门户网站"),
          department("永春县", "自然资源局", "我局", "县政府门户网站"),
          department("富平县", "交通运输局", "县交通局", "县人民政府网站"),
          department("枝江市", "发展和改革局", "市发改局", "市政府网站"),
          department("海城市", "民政局", "我局", "市政府门户网站"),
          department("广州市花都区", "司法局", "区司法局", "区政府网站"),
          department("长沙市望城区", "城市管理和综合执法局", "我局", "区政府门户网站"),
          department("昆明市呈贡区", "人力资源和社会保障局", "区人社局", "区人民政府网站"),
          township("大邑县安仁镇", "我镇", "县政府网站"),
          township("临泉县谭棚镇", "镇政府", "县政府信息公开网"),
          township("郯城县马头镇", "全镇", "县政府门户网站"),
          township("义乌市佛堂镇", "本镇", "市政府门户网站"),
          township("阳朔县兴坪镇", "我镇", "县人民政府门户网站"),
          township("永春县达埔镇", "镇政府", "县政府门户网站"),
          township("通渭县马营镇", "全镇", "县政府门户网站"),
          township("祁连县阿柔乡", "我乡", "县政府网站"),
          subdistrict("义乌市稠城街道", "街道", "市政府门户网站"),
          subdistrict("长沙市望城区高塘岭街道", "我街道", "区政府门户网站"),
          subdistrict("广州市花都区新华街道", "本街道", "区政府网站"),
          subdistrict("枝江市马家店街道", "街道", "市政府网站"),
          subdistrict("昆明市呈贡区洛龙街道", "街道办事处", "区人民政府网站"));

  private Roster() {}
}
