package gongkai.extract.engine.format;

import gongkai.extract.engine.grid.Document.Metadata;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a government page says about itself in its head, by the names of the State Council's
/// standard for government websites (国办发〔2017〕47号): ArticleTitle, PubDate, ContentSource, SiteName.
final class HtmlMetadata {

  private static final Pattern DATE = Pattern.compile("(20\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})");

  private HtmlMetadata() {}

  static Metadata of(Document page) {
    Map<String, String> named = new HashMap<>();
    for (Element meta : page.head().select("meta[name][content]")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        named.putIfAbsent(meta.attr("name").strip().toLowerCase(Locale.ROOT), content);
      }
    }
    return new Metadata(
        first(named, "articletitle").or(() -> Optional.of(page.title()).filter(t -> !t.isBlank())),
        first(named, "pubdate", "publishdate", "publish_date").flatMap(HtmlMetadata::date),
        first(named, "contentsource", "author", "sitename"));
  }

  private static Optional<String> first(Map<String, String> named, String... names) {
    for (String name : names) {
      if (named.containsKey(name)) {
        return Optional.ofNullable(named.get(name));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String text) {
    Matcher found = DATE.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty(); // a page that claims the 31st of June has no publication date
    }
  }
}
