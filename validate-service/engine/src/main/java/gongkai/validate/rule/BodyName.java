package gongkai.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A body's name taken apart: 广元市青川县财政局 is 广元市 and 青川县, and 财政局.
///
/// Of places of one character only a county or city before its organ (滑县财政局) is taken for one; 郊区,
/// and words that only look like places (开发区, 住房和城乡), are not: a name without places contradicts
/// none.
///
/// @param whole the whole name without blanks, 人民政府 written 政府
/// @param places the places that it names, the largest first
/// @param organ what stands behind the places; empty for a bare place
record BodyName(String whole, List<String> places, String organ) {

  private static final Pattern PLACE =
      Pattern.compile(
          "\\G(?:[一-龥&&[^我本该各某全省市州区县旗城都]][县市](?=政府|[一-龥]*(?:局|委员会)$)|[一-龥]{2,}?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|街道|省|市|州|盟|县|区|旗|镇"
              + "|乡(?!建设|村|镇|规划|统筹|环境))(?![场容属直域划级]|民(?![政族宗防航])))");

  private static final Pattern NO_PLACE =
      Pattern.compile("(开发|新|园|景|保税|示范|社|校|厂|功能|管理|行政|试验|实验|度假|名胜|合作)区$|办事处");

  private static final Pattern SUFFIX =
      Pattern.compile("(特别行政区|自治区|自治州|自治县|自治旗|地区|林区|街道|省|市|州|盟|县|区|旗|镇|乡)$");

  private static final Pattern GOVERNMENT =
      Pattern.compile("^(政府|行政公署|办事处|街道办事处|街道办)?(办公[室厅]?|办|党政(综合)?办公?室?)?$");

  /// Bodies that may look after disclosure for a whole government, often one under two names.
  private static final Pattern FOR_DISCLOSURE = Pattern.compile("政务|行政审批|数据|政府信息公开|营商环境|电子");

  /// Characters that many departments' names share.
  private static final Pattern COMMON =
      Pattern.compile("[局委员会办公室厅处中心大队站所院部管理服务事务监督和与及综合行政执法国家市县区省州旗盟镇乡]");

  /// Words that many departments' names share: 资源 is 国土's and 自然's, but also 人力's.
  private static final Pattern COMMON_WORDS = Pattern.compile("保障|社会|工作|公共|(?<=人力|公共)资源");

  private static final String BLANK = " ";

  /// The longest name that is short for another: 环保, 文广新.
  private static final int SHORT_NAME = 3;

  /// Takes a name apart.
  ///
  /// @param name in simplified characters
  static BodyName of(String name) {
    String whole = name.replaceAll("\\s", "").replace("人民政府", "政府");
    var places = new ArrayList<String>();
    Matcher matcher = PLACE.matcher(whole);
    int end = 0;
    while (matcher.find() && !NO_PLACE.matcher(matcher.group()).find()) {
      places.add(matcher.group());
      end = matcher.end();
    }
    return new BodyName(whole, List.copyOf(places), whole.substring(end));
  }

  /// The name of a place without what it is: 青川 for 青川县, but 滑县 for 滑县.
  static String stem(String place) {
    return place.length() == 2 ? place : SUFFIX.matcher(place).replaceFirst("");
  }

  /// What a place is: 县 for 青川县.
  static String rank(String place) {
    Matcher suffix = SUFFIX.matcher(place);
    return suffix.find() ? suffix.group() : "";
  }

  /// Whether it is a government, its office, or a bare place.
  boolean isGovernment() {
    return GOVERNMENT.matcher(organ).matches();
  }

  /// Whether it may look after disclosure for others.
  boolean isForDisclosure() {
    return FOR_DISCLOSURE.matcher(organ).find();
  }

  /// Whether its organ's name has a word of its own in common with another's: 体育局 and 文化广电体育局. Of
  /// names that may be short for others, one character is enough: 环保局 and 生态环境局.
  boolean sharesOrganWith(BodyName that) {
    String own = ownCharacters();
    if (Math.min(own.length(), that.ownCharacters().length()) <= SHORT_NAME) {
      return own.chars().anyMatch(c -> that.organ.indexOf(c) >= 0);
    }
    String words = ownWords();
    String others = that.ownWords();
    return IntStream.range(0, words.length() - 1)
        .mapToObj(at -> words.substring(at, at + 2))
        .anyMatch(word -> !word.contains(BLANK) && others.contains(word));
  }

  /// The organ's name without the characters that many share.
  private String ownCharacters() {
    return COMMON.matcher(organ).replaceAll("");
  }

  /// The organ's name with the characters and words that many share blanked out.
  private String ownWords() {
    String plain = organ.replace("乡村", "农村").replace("广播电视", "广电");
    return COMMON.matcher(COMMON_WORDS.matcher(plain).replaceAll(BLANK)).replaceAll(BLANK);
  }

  /// Whether its organ is another's, written whole or short, or not told at all: 综合执法局 and 综合行政执法局,
  /// which have no character of their own.
  boolean hasOrganOf(BodyName that) {
    return isShort(organ, that.organ) || isShort(that.organ, organ);
  }

  /// Whether it is short for a longer writing: all its characters stand there in this order.
  boolean isShortFor(String longer) {
    return isShort(whole, longer);
  }

  private static boolean isShort(String name, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < name.length(); i++) {
      at += longer.charAt(i) == name.charAt(at) ? 1 : 0;
    }
    return at == name.length();
  }
}
