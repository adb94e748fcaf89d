package gongkai.extract.form;

import gongkai.extract.report.CellAddress;
import java.util.List;

/// A sum that the form prints or implies: the left cells add up to what the right cells add up to.
///
/// @param relation which kind of sum
/// @param about the row or column that it holds in (`naturalPerson`, `refused.stateSecret`), or the
///   case table's name
/// @param left addresses of one side, at least one
/// @param right addresses of the other side, at least one
public record Equation(
    Relation relation, String about, List<CellAddress> left, List<CellAddress> right) {

  public Equation {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /// The kinds of sum on the form.
  public enum Relation {
    /// 第一项加第二项之和，等于第三项加第四项之和 (printed on the form), in a column of `requests`.
    BALANCE,
    /// The outcomes of a column add up to （七）总计.
    OUTCOME_SUM,
    /// The six kinds of applicant of a row add up to 总计.
    APPLICANT_SUM,
    /// The four results of a case table add up to 总计.
    CASE_SUM
  }

  /// A name that is unique within a form: `outcome_sum/naturalPerson`.
  public String id() {
    return relation.name().toLowerCase(java.util.Locale.ROOT) + "/" + about;
  }
}
