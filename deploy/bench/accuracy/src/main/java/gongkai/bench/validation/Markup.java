package gongkai.bench.validation;

/// What XML and HTML have in common.
final class Markup {

  private Markup() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// The attributes that merge a cell, with a space before each.
  static String spans(Grid.Cell cell) {
    String across = cell.across() > 1 ? " colspan=\"" + cell.across() + "\"" : "";
    String down = cell.down() > 1 ? " rowspan=\"" + cell.down() + "\"" : "";
    return across + down;
  }
}
