package gongkai.bench.heldout;

import gongkai.bench.printers.ReportLayout;
import java.util.List;

/// The list of held-out layouts: a new one is a class in this package and a line in here.
public final class HeldOutLayouts {

  private HeldOutLayouts() {}

  /// All of them.
  public static List<ReportLayout> all() {
    return List.of();
  }
}
