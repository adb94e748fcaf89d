package gongkai.bench.heldout;

/// How an author words headings and labels: the official words, punctuated and broken in a manner
/// of his own.
///
/// @param narrow whether brackets are half as wide
/// @param point what stands behind the number of a label, `1.属于国家秘密`
/// @param broken whether narrow headings are broken into lines
/// @param note whether the first cell of the table of requests tells how it adds up
/// @param number whether the headings of sections are numbered by their author, and not by a list
record Wording(boolean narrow, String point, boolean broken, boolean note, boolean number) {

  static final String BALANCE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

  static Wording of(Dice dice) {
    return new Wording(
        dice.onceIn(3),
        dice.of(".", ".", ".", "．", "、", ". "),
        dice.onceIn(2),
        !dice.onceIn(5),
        true);
  }

  /// A wording of the form as this author writes it.
  String label(String official) {
    String text = official.replaceFirst("^([1-9])\\.", "$1" + point);
    return narrow
        ? text.replace('（', '(').replace('）', ')').replace('：', ':').replace('，', ',')
        : text;
  }

  /// A heading of a column.
  String heading(String official, int most) {
    String text = label(official);
    if (!broken || text.length() <= most) {
      return text;
    }
    int bracket = Math.max(text.indexOf('（'), text.indexOf('('));
    int at = bracket > 0 ? bracket : text.length() / 2;
    return text.substring(0, at) + "\n" + text.substring(at);
  }
}
