package gongkai.validate.rules.narrative;

import gongkai.extract.report.Institution;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a report calls the body that it is of: its name, 我局, 街道办事处. Such a word narrows no figure,
/// names no part of the body and no other.
final class OwnName {

  private final Institution body;
  private @Nullable Pattern words;

  private OwnName(Institution body) {
    this.body = body;
  }

  static OwnName of(Institution body) {
    return new OwnName(body);
  }

  /// A text without it.
  String leftOut(String text) {
    var known = words;
    if (known == null) {
      known = words(body);
      words = known;
    }
    return known.matcher(text).replaceAll("");
  }

  private static Pattern words(Institution body) {
    String name = body.name();
    String called =
        switch (body.kind()) {
          case GOVERNMENT -> "[我本][省市州县区旗盟](?:人民政府)?(?![级直属])";
          case DEPARTMENT -> "[我本](?:局|委|厅|办|院|单位|部门|机关)";
          case TOWNSHIP ->
              "[我本](?:镇|乡)(?![镇村级属])|[我本](?:单位|机关)|(?<![\\u4e00-\\u9fff&&[^年度]])[镇乡](?:人民)?政府";
          case SUBDISTRICT ->
              "[我本](?:街道|办|单位|机关)|(?<![\\u4e00-\\u9fff&&[^年度]])街道(?:办事处|办)?(?![各所属级])";
          case OTHER -> "[我本](?:单位|机关)";
        };
    String behind = "(?![\\u4e00-\\u9fff]{0,4}(?:科室|股室|处室|中心|本级|机关|下属|所属|各))";
    return Pattern.compile(
        "(?:%s|%s|%s)%s"
            .formatted(
                Pattern.quote(name), Pattern.quote(name.replace("人民政府", "政府")), called, behind));
  }
}
