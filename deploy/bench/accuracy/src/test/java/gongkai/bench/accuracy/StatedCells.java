package gongkai.bench.accuracy;

import gongkai.bench.printers.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which cell of the form a sentence of a made-up report states.
public final class StatedCells {

  private static final Map<String, String> CELLS =
      Map.of(
          "requests.newlyReceived", "requests.newlyReceived.total",
          "requests.broughtForward", "requests.broughtForward.total",
          "requests.handled", "requests.totalHandled.total",
          "requests.carriedForward", "requests.carriedForward.total",
          "requests.granted", "requests.granted.total",
          "requests.partiallyGranted", "requests.partiallyGranted.total",
          "reconsideration.total", "reconsideration.total",
          "normativeDocuments.repealed", "proactive.normativeDocuments.repealed",
          "normativeDocuments.inForce", "proactive.normativeDocuments.inForce");

  private StatedCells() {}

  /// The address of the cell; null where the form has none.
  public static @Nullable String of(Statement statement) {
    return CELLS.get(statement.quantity());
  }
}
