package gongkai.bench.heldout;

import gongkai.bench.printers.Author;
import java.util.List;

/// Real authorities whose reports are made up: cities, counties, districts, their departments,
/// towns and subdistricts; codes as in the list of administrative divisions (行政区划代码).
final class Offices {

  private static final String GOVERNMENT = "人民政府";

  static final List<Author> ALL =
      List.of(
          new Author("岱山县人民政府", "330921"),
          new Author("文成县人民政府", "330328"),
          new Author("景宁畲族自治县人民政府", "331127"),
          new Author("金湖县人民政府", "320831"),
          new Author("宿松县人民政府", "340826"),
          new Author("旌德县人民政府", "341825"),
          new Author("武平县人民政府", "350824"),
          new Author("鄱阳县人民政府", "361128"),
          new Author("荣成市人民政府", "371082"),
          new Author("洛宁县人民政府", "410328"),
          new Author("保康县人民政府", "420626"),
          new Author("汝城县人民政府", "431026"),
          new Author("南澳县人民政府", "440523"),
          new Author("东兰县人民政府", "451224"),
          new Author("古蔺县人民政府", "510525"),
          new Author("紫云苗族布依族自治县人民政府", "520425"),
          new Author("凤庆县人民政府", "530921"),
          new Author("留坝县人民政府", "610729"),
          new Author("灵台县人民政府", "620822"),
          new Author("格尔木市人民政府", "632801"),
          new Author("同心县人民政府", "640324"),
          new Author("焉耆回族自治县人民政府", "652826"),
          new Author("围场满族蒙古族自治县人民政府", "130828"),
          new Author("繁峙县人民政府", "140924"),
          new Author("科尔沁右翼前旗人民政府", "152221"),
          new Author("凤城市人民政府", "210682"),
          new Author("集安市人民政府", "220582"),
          new Author("五大连池市人民政府", "231182"),
          new Author("江门市人民政府", "440700"),
          new Author("宜宾市人民政府", "511500"),
          new Author("烟台市人民政府", "370600"),
          new Author("杭州市临平区人民政府", "330113"),
          new Author("青岛市即墨区人民政府", "370215"),
          new Author("成都市温江区人民政府", "510115"),
          new Author("芜湖市镜湖区人民政府", "340202"),
          new Author("长沙市望城区人民政府", "430112"),
          new Author("东台市水务局", "320981"),
          new Author("凤庆县卫生健康局", "530921"),
          new Author("浏阳市应急管理局", "430181"),
          new Author("宜昌市自然资源和规划局", "420500"),
          new Author("秦皇岛市交通运输局", "130300"),
          new Author("项城市公安局", "411681"),
          new Author("大冶市财政局", "420281"),
          new Author("信宜市林业局", "440983"),
          new Author("东山县司法局", "350626"),
          new Author("仁怀市市场监督管理局", "520382"),
          new Author("黄骅市医疗保障局", "130983"),
          new Author("瓦房店市退役军人事务局", "210281"),
          new Author("厦门市同安区审计局", "350212"),
          new Author("府谷县能源局", "610822"),
          new Author("微山县文化和旅游局", "370826"),
          new Author("平江县城市管理和综合执法局", "430626"),
          new Author("常州市金坛区民政局", "320413"),
          new Author("文昌市农业农村局", "469005"),
          new Author("肥东县住房和城乡建设局", "340122"),
          new Author("乐清市大荆镇人民政府", "330382"),
          new Author("常熟市海虞镇人民政府", "320581"),
          new Author("东阳市横店镇人民政府", "330783"),
          new Author("都江堰市青城山镇人民政府", "510181"),
          new Author("南陵县许镇镇人民政府", "340223"),
          new Author("博罗县石湾镇人民政府", "441322"),
          new Author("慈溪市浒山街道办事处", "330282"),
          new Author("温岭市太平街道办事处", "331081"));

  private Offices() {}

  /// The office as its own report calls itself: 我县, 我局, 我镇, …
  static String self(Author author) {
    if (author.name().endsWith(GOVERNMENT)) {
      String place = place(author);
      return "我" + place.charAt(place.length() - 1);
    }
    return author.name().endsWith("办事处") ? "我街道" : "我局";
  }

  /// The name as titles shorten it: a government's by its place.
  static String place(Author author) {
    String name = author.name();
    return name.endsWith(GOVERNMENT)
        ? name.substring(0, name.length() - GOVERNMENT.length())
        : name;
  }

  /// Whether it is the government of a county, a city or a district.
  static boolean governs(Author author) {
    return author.name().endsWith(GOVERNMENT) && !author.name().endsWith("镇" + GOVERNMENT);
  }

  /// Whether it is the government of a city, which has a mayor, and not of a district.
  static boolean hasMayor(Author author) {
    return author.name().endsWith("市" + GOVERNMENT);
  }

  /// Whether it is the government of a district of a city.
  static boolean isDistrict(Author author) {
    return author.name().endsWith("区" + GOVERNMENT);
  }
}
