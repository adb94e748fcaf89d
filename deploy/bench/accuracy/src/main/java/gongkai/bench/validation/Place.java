package gongkai.bench.validation;

import gongkai.bench.printers.Author;
import java.util.List;
import java.util.Random;

/// A body that reports, and how it speaks of itself.
///
/// @param author its full name and region
/// @param we what it calls itself (我局)
/// @param site whose website it publishes on (市政府门户网站)
/// @param regulates whether it may issue 规章
record Place(Author author, String we, String site, boolean regulates) {

  private static final List<Place> ALL =
      List.of(
          city("攀枝花市", "510400"),
          city("嘉峪关市", "620200"),
          city("克拉玛依市", "650200"),
          city("三亚市", "460200"),
          city("东莞市", "441900"),
          county("正定县", "130123"),
          county("兰考县", "410225"),
          county("阳朔县", "450321"),
          county("凤凰县", "433123"),
          county("太仓市", "320585"),
          county("诸暨市", "330681"),
          county("石狮市", "350581"),
          county("枝江市", "420583"),
          county("仁怀市", "520382"),
          county("敦煌市", "620982"),
          county("格尔木市", "632801"),
          county("瓦房店市", "210281"),
          county("漠河市", "232701"),
          county("重庆市渝北区", "500112"),
          county("广州市天河区", "440106"),
          county("南京市江宁区", "320115"),
          department("浏阳市", "民政局", "430181"),
          department("寿光市", "司法局", "370783"),
          department("曲阜市", "审计局", "370881"),
          department("登封市", "统计局", "410185"),
          department("晋江市", "财政局", "350582"),
          department("峨眉山市", "教育局", "511181"),
          department("韩城市", "水务局", "610581"),
          department("青铜峡市", "自然资源局", "640381"),
          department("库尔勒市", "住房和城乡建设局", "652801"),
          department("延吉市", "市场监督管理局", "222401"),
          department("满洲里市", "发展和改革委员会", "150781"),
          department("北京市海淀区", "卫生健康委员会", "110108"),
          department("武汉市洪山区", "人力资源和社会保障局", "420111"),
          office("昆山市周庄镇人民政府", "320583", "我镇"),
          office("都江堰市青城山镇人民政府", "510181", "我镇"),
          office("合浦县山口镇人民政府", "450521", "我镇"),
          office("巩义市回郭镇人民政府", "410181", "镇政府"),
          office("成都市武侯区浆洗街街道办事处", "510107", "街道"),
          office("义乌市稠城街道办事处", "330782", "我街道"),
          office("厦门市思明区中华街道办事处", "350203", "本街道"),
          office("宁乡高新技术产业园区管理委员会", "430182", "管委会"),
          office("江阴临港经济开发区管理委员会", "320281", "我委"));

  private static Place city(String region, String code) {
    return new Place(new Author(region + "人民政府", code), "全市", "市政府门户网站", true);
  }

  private static Place county(String region, String code) {
    String last = region.substring(region.length() - 1);
    return new Place(new Author(region + "人民政府", code), "全" + last, last + "政府门户网站", false);
  }

  private static Place department(String region, String office, String code) {
    String last = region.substring(region.length() - 1);
    String we = "我" + office.charAt(office.length() - 1);
    return new Place(
        new Author(region + office, code), we.equals("我会") ? "我委" : we, last + "政府门户网站", false);
  }

  private static Place office(String name, String code, String we) {
    return new Place(new Author(name, code), we, "上级政府网站", false);
  }

  static Place random(Random random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  static List<Place> all() {
    return ALL;
  }
}
