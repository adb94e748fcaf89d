package gongkai.extract.engine.format;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// A picture in a web page: in the page itself (RFC 2397), or elsewhere, where it is not fetched.
record HtmlPicture(Element element) {

  private static final int NARROWEST = 180;
  private static final int LOWEST = 40;

  /// Names of pictures that belong to the site and not to the report.
  private static final Pattern OF_THE_SITE =
      Pattern.compile(
          "logo|icon|ico\\b|banner|qrcode|ewm|erweima|share|weixin|wx|weibo|print|close|arrow|btn"
              + "|button|nav|foot|head|bg|dot|line|blank|spacer|jiucuo|党徽|国徽|二维码");

  private static final int LONGEST_NAME = 40;

  static HtmlPicture of(Element element) {
    return new HtmlPicture(element);
  }

  /// Whether it says of itself that it has no room for a table, or belongs to the site.
  boolean isSmall() {
    if (isBelow(element.attr("width"), NARROWEST) || isBelow(element.attr("height"), LOWEST)) {
      return true;
    }
    String source = element.attr("src");
    return source.isBlank()
        || (!isInPage(source) && OF_THE_SITE.matcher(name().toLowerCase(Locale.ROOT)).find());
  }

  private static boolean isBelow(String length, int least) {
    String digits = length.strip().replaceFirst("px$", "");
    return digits.matches("[0-9]{1,5}") && Integer.parseInt(digits) < least;
  }

  private static boolean isInPage(String source) {
    return source.regionMatches(true, 0, "data:image/", 0, 11);
  }

  /// Its file, where the page holds it.
  Optional<byte[]> bytes() {
    String source = element.attr("src");
    int comma = source.indexOf(',');
    if (!isInPage(source) || comma < 0 || !source.substring(0, comma).endsWith(";base64")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getMimeDecoder().decode(source.substring(comma + 1)));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /// The last part of its address.
  String name() {
    String source = element.attr("src");
    if (isInPage(source)) {
      return "data:";
    }
    String path = source.replaceFirst("[?#].*$", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
  }
}
