package gongkai.extract.engine.institution;

import java.util.List;
import java.util.Optional;

/// A chain of division names at the start of a printed name, each inside the one before: `江苏省`
/// `淮安市` `洪泽区` in 江苏省淮安市洪泽区人民政府.
///
/// @param names the chain, outermost first; empty for a name that starts with no place
/// @param end where in the folded text the chain ends
/// @param strays names in the chain that do not lie in the one before (四平市公主岭市, moved to 长春市)
record PrintedRegion(List<DivisionName> names, int end, int strays) {
  static final PrintedRegion NONE = new PrintedRegion(List.of(), 0, 0);

  Optional<DivisionName> last() {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
  }

  Optional<Division> division() {
    return last().map(DivisionName::division);
  }

  /// How many names of the chain are bare stems.
  int stems() {
    return (int) names.stream().filter(name -> name.form() == DivisionName.Form.STEM).count();
  }

  /// The chain as printed, in the letters of the data.
  String shown() {
    StringBuilder shown = new StringBuilder();
    names.forEach(name -> shown.append(name.written()));
    return shown.toString();
  }
}
