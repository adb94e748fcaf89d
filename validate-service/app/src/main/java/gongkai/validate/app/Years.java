package gongkai.validate.app;

import java.util.Optional;

/// The state: institution and year → what is known of it.
interface Years {

  /// What is known; {@link YearOfInstitution#EMPTY} when nothing is.
  YearOfInstitution get(String institution, Optional<Integer> year);

  void put(String institution, Optional<Integer> year, YearOfInstitution known);
}
