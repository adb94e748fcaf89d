package gongkai.bench.printers;

/// What XML and HTML have in common.
public final class Markup {

  private Markup() {}

  /// Text between tags.
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
