package gongkai.validate.repair;

import gongkai.extract.form.Equation;
import gongkai.validate.CellChange;
import java.util.List;

/// What is known about putting one group of broken equations right.
///
/// @param broken the equations of the group
/// @param options equally small changes, each of which would satisfy the whole group; empty when
///   none is known
/// @param advice what to do, in Chinese: what would suffice, never what the truth is
public record Repair(List<Equation> broken, List<List<CellChange>> options, String advice) {

  public Repair {
    broken = List.copyOf(broken);
    options = options.stream().map(List::copyOf).toList();
  }
}
