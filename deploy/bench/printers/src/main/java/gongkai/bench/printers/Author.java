package gongkai.bench.printers;

import java.util.List;
import java.util.Random;

/// Whose report it is.
///
/// @param name as the report prints it
/// @param regionCode the six digits of its region
public record Author(String name, String regionCode) {

  /// Real places, each with a name that no other county has; names and codes as in the list of
  /// administrative divisions (行政区划代码).
  private static final List<Author> KNOWN =
      List.of(
          new Author("稷山县人民政府", "140824"),
          new Author("新绛县人民政府", "140825"),
          new Author("沁源县人民政府", "140431"),
          new Author("乌审旗人民政府", "150626"),
          new Author("桐城市水利局", "340881"),
          new Author("洱源县林业和草原局", "532930"),
          new Author("岚皋县人民政府", "610925"),
          new Author("昭觉县人民政府", "513431"),
          new Author("隆德县应急管理局", "640423"),
          new Author("崇义县教育科技体育局", "360725"),
          new Author("丽水市人民政府", "331100"),
          new Author("平利县财政局", "610926"),
          new Author("三江侗族自治县人民政府", "450226"),
          new Author("湄潭县茅坪镇人民政府", "520328"),
          new Author("德清县莫干山镇人民政府", "330521"),
          new Author("开平市赤坎镇人民政府", "440783"),
          new Author("永嘉县岩头镇人民政府", "330324"),
          new Author("额济纳旗文化和旅游局", "152923"),
          new Author("卫辉市信访局", "410781"),
          new Author("金昌市金川区人民政府", "620302"));

  /// Nobody's: no such county exists.
  static final Author NOBODY = new Author("某某县人民政府", "000000");

  static Author random(Random random) {
    return KNOWN.get(random.nextInt(KNOWN.size()));
  }
}
