package gongkai.bench.printers;

import java.util.Optional;

/// A program or a font by another hand, which some layouts are printed with.
public interface Installed {

  /// Whether it is there.
  boolean isInstalled();

  /// What to tell people where it is not.
  String need();

  /// What to tell people if it is not there; empty if it is.
  default Optional<String> missing() {
    return isInstalled() ? Optional.empty() : Optional.of(need());
  }
}
