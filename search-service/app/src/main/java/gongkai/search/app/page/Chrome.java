package gongkai.search.app.page;

import io.micronaut.http.HttpRequest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// What stands around the contents: the language of labels and buttons, and the address of the
/// page.
///
/// Reports, findings and rules are Chinese in either language: they are.
///
/// @param language `zh` or `en`
/// @param here the page's own address without the language
public record Chrome(String language, Links here) {

  static final String COOKIE = "lang";

  /// The chrome for a request: the language asked for, else the one chosen before, else Chinese.
  static Chrome of(HttpRequest<?> request) {
    var asked = Optional.ofNullable(request.getParameters().get(COOKIE));
    var chosen =
        asked.or(() -> request.getCookies().findCookie(COOKIE).map(cookie -> cookie.getValue()));
    return new Chrome(
        chosen.filter("en"::equals).orElse("zh"),
        Links.of(request.getPath(), request.getParameters().asMap()).without(COOKIE));
  }

  /// A label.
  ///
  /// @param key its name in `chrome/labels_*.properties`
  /// @param values what is put into it
  public String text(String key, Object... values) {
    var bundle = bundle(language);
    return bundle.containsKey(key)
        ? new MessageFormat(bundle.getString(key), Locale.ROOT).format(values)
        : key.substring(key.lastIndexOf('.') + 1);
  }

  static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "chrome.labels",
        Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// A number as people read it: 12,874.
  public String number(long value) {
    return "%,d".formatted(value);
  }

  /// The `lang` attribute of the page.
  public String htmlLanguage() {
    return language.equals("en") ? "en" : "zh-CN";
  }

  /// The address of this page in the other language.
  public String otherLanguageLink() {
    return here.with(COOKIE, language.equals("en") ? "zh" : "en").toString();
  }
}
