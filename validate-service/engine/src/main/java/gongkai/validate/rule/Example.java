package gongkai.validate.rule;

/// A small report that shows what a rule accepts, what it does not, and what it leaves open.
///
/// The report is written one fact a line; whatever is not mentioned is a flawless report of 2023 of
/// a county government on the form of 2021, all of its cells 0.
///
/// ```
/// requests.granted.total 4         a number that was read
/// requests.granted.total _         blank;  - a dash;  ? illegible;  x absent;  ~4 inferred;  =4 corrected
/// proactive.fees.amount 251000 251000元      a number read from other words than itself
/// form 2019                        the form; year 2022; carrier transcript; title …
/// institution township - 某某镇人民政府   kind, level, name
/// signed 2024-02-19                the signature's date, or: signed none;  signatory …  who signs
/// published 2024-03-05             the day of publication that the page gives
/// otherVersion signed 2024-02-01   any line of this notation about another publication for the year
/// section 6 无。                    a section's text, \n a line feed;  section 3 missing;  section 4 printed 3
/// table proactive absent cut       a table's presence, and whether its surroundings show a cut
/// fact requests.newlyReceived 12 收到申请12件 verb=收到   a figure in the text; more of it: unit= (件, of rates %),
///                                  section= (1), period= (the report's year), scope=, column=, denominator=,
///                                  approximate=, atLeast=, claim= (whatever they say)
/// wording requests.granted 公开 （一）予以公开            a label: as printed, as on the form
/// letter addressee=市政府办          marks of an upward letter
/// doubt column-lost requests.granted.total 此处丢了一列。  something extraction could not settle; - for no cell
/// section 5 headed 五、主要问题和打算      a heading as printed
/// lastYear requests.carriedForward.total 3             a cell of the year before
/// lastYear section 1 …                                 any other line about the year before
/// ```
///
/// @param name what it shows, in Chinese
/// @param expected what the rule says
/// @param report the report in the notation above
public record Example(String name, Expected expected, String report) {

  /// What a rule says about a report as a whole.
  public enum Expected {
    HOLDS("成立"),
    VIOLATED("违反"),
    UNDECIDED("不作判断");

    private final String words;

    Expected(String words) {
      this.words = words;
    }

    /// The word on the rule's page.
    public String words() {
      return words;
    }
  }

  /// A report that keeps the rule.
  public static Example holds(String name, String report) {
    return new Example(name, Expected.HOLDS, report);
  }

  /// A report that breaks the rule.
  public static Example violated(String name, String report) {
    return new Example(name, Expected.VIOLATED, report);
  }

  /// A report that leaves the rule undecided.
  public static Example undecided(String name, String report) {
    return new Example(name, Expected.UNDECIDED, report);
  }
}
