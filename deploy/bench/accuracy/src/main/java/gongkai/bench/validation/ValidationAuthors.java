package gongkai.bench.validation;

import gongkai.bench.printers.Author;
import java.util.List;

/// Real authorities, each of a place whose name no other county has; names and codes as in the list
/// of administrative divisions (行政区划代码).
final class ValidationAuthors {

  static final List<Author> ALL =
      List.of(
          new Author("宁蒗彝族自治县人民政府", "530724"),
          new Author("沛县人民政府", "320322"),
          new Author("磐安县人民政府", "330727"),
          new Author("敦煌市文化和旅游局", "620982"),
          new Author("额尔古纳市人民政府", "150784"),
          new Author("祁门县人民政府", "341024"),
          new Author("阳朔县自然资源局", "450321"),
          new Author("凤凰县人民政府", "433123"),
          new Author("蓬溪县民政局", "510921"),
          new Author("三门县人民政府", "331022"),
          new Author("天台县住房和城乡建设局", "331023"),
          new Author("霞浦县人民政府", "350921"),
          new Author("昌黎县农业农村局", "130322"),
          new Author("若羌县人民政府", "652824"),
          new Author("瑞丽市人民政府", "533102"),
          new Author("绥芬河市商务局", "231081"),
          new Author("柘荣县人民政府", "350926"),
          new Author("衢州市人民政府", "330800"),
          new Author("宿迁市生态环境局", "321300"),
          new Author("中卫市人民政府", "640500"),
          new Author("克拉玛依市独山子区人民政府", "650202"),
          new Author("义乌市佛堂镇人民政府", "330782"),
          new Author("江阴市华士镇人民政府", "320281"),
          new Author("余姚市梁弄镇人民政府", "330281"),
          new Author("大邑县安仁镇人民政府", "510129"),
          new Author("句容市茅山镇人民政府", "321183"),
          new Author("昆山市周庄镇人民政府", "320583"),
          new Author("安溪县市场监督管理局", "350524"),
          new Author("迁西县人民政府", "130227"),
          new Author("巨野县人力资源和社会保障局", "371724"),
          new Author("曹县人民政府", "371721"),
          new Author("滕州市交通运输局", "370481"),
          new Author("固始县人民政府", "411525"),
          new Author("利川市卫生健康局", "422802"),
          new Author("隆回县人民政府", "430524"),
          new Author("乳源瑶族自治县人民政府", "440232"),
          new Author("罗定市发展和改革局", "445381"),
          new Author("琼海市人民政府", "469002"),
          new Author("巴马瑶族自治县人民政府", "451227"),
          new Author("汶川县水务局", "513221"),
          new Author("威宁彝族回族苗族自治县人民政府", "520526"),
          new Author("榕江县教育局", "522632"),
          new Author("腾冲市人民政府", "530581"),
          new Author("旬阳市审计局", "610981"),
          new Author("民勤县人民政府", "620621"),
          new Author("互助土族自治县人民政府", "630223"),
          new Author("尼勒克县人民政府", "654028"),
          new Author("桦甸市统计局", "220282"),
          new Author("多伦县人民政府", "152531"),
          new Author("平遥县人民政府", "140728"));

  private ValidationAuthors() {}

  /// The author as its own report calls itself: 我县, 我局, 我镇, …
  static String self(Author author) {
    String name = author.name();
    if (!name.endsWith("人民政府")) {
      return "我局";
    }
    String place = name.substring(0, name.length() - "人民政府".length());
    return "我" + place.charAt(place.length() - 1);
  }

  /// Whether it is a people's government of a county or above.
  static boolean governs(Author author) {
    return author.name().endsWith("人民政府") && !township(author);
  }

  /// Whether it is a township.
  static boolean township(Author author) {
    return author.name().endsWith("镇人民政府");
  }
}
