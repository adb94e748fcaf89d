package gongkai.bench.validation;

import java.util.Random;

/// How an author draws the tables of the form; most, not all, as it is printed.
///
/// @param outcomes how the rows of outcomes are headed
/// @param note where the note on the balance stands
/// @param numbering how the outcomes below a heading are numbered
/// @param narrowMarks whether （一） is written (一)
/// @param totalAside whether 总计 stands beside 申请人情况 instead of under it
/// @param oneHeadRow whether the applicants are named in a single row
/// @param sideItems whether 第二十条第（一）项 stands beside its rows instead of above them
/// @param casesApart whether reconsideration and litigation are two tables
/// @param shortWords whether labels are shortened a little
record Habits(
    Outcomes outcomes,
    Note note,
    Numbering numbering,
    boolean narrowMarks,
    boolean totalAside,
    boolean oneHeadRow,
    boolean sideItems,
    boolean casesApart,
    boolean shortWords) {

  enum Outcomes {
    /// Headings merged over their rows, as printed.
    LADDER,
    /// Every row repeats its headings.
    REPEATED,
    /// 三、本年度办理结果 is a row of its own above its rows.
    BANNER,
    /// All headings in one cell.
    FLAT
  }

  enum Note {
    CORNER,
    ABOVE,
    NONE
  }

  enum Numbering {
    DOT,
    COMMA,
    BRACKETS,
    CIRCLES
  }

  static Habits random(Random random) {
    int outcomes = random.nextInt(100);
    int numbering = random.nextInt(10);
    Outcomes headed =
        outcomes < 62
            ? Outcomes.LADDER
            : outcomes < 74 ? Outcomes.REPEATED : outcomes < 88 ? Outcomes.BANNER : Outcomes.FLAT;
    return new Habits(
        headed,
        Note.values()[Math.min(2, random.nextInt(5) / 2)],
        numbering < 6
            ? Numbering.DOT
            : numbering < 8
                ? Numbering.COMMA
                : numbering < 9 ? Numbering.BRACKETS : Numbering.CIRCLES,
        random.nextInt(3) == 0,
        random.nextInt(3) == 0,
        headed == Outcomes.FLAT || random.nextInt(12) == 0,
        random.nextInt(5) == 0,
        random.nextInt(5) == 0,
        random.nextInt(5) == 0);
  }

  /// A label of the form as this author writes it.
  String written(String label) {
    String text = label;
    if (text.matches("\\d\\..*")) {
      char digit = text.charAt(0);
      String rest = text.substring(2);
      text =
          switch (numbering) {
            case DOT -> text;
            case COMMA -> digit + "、" + rest;
            case BRACKETS -> "（" + digit + "）" + rest;
            case CIRCLES -> (char) (digit - '1' + '①') + rest;
          };
    }
    if (shortWords) {
      text =
          text.replace("行政规范性文件", "规范性文件")
              .replace("法律行政法规禁止", "法律法规禁止")
              .replace("（单位：万元）", "（万元）")
              .replace("社会公益组织", "社会公益 组织");
    }
    return narrowMarks ? text.replace('（', '(').replace('）', ')') : text;
  }
}
