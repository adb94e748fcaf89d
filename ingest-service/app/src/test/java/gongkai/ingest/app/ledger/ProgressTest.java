package gongkai.ingest.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {
  private static final Progress ENTERED = new Progress(7, Status.RECEIVED);

  @Test
  void aReportThatIsFoundIsIndexedInWhateverOrderTheTopicsAreRead() {
    assertAlways(
        new Progress(7, Status.INDEXED),
        new Progress(7, Status.EXTRACTED),
        new Progress(7, Status.VALIDATED),
        new Progress(7, Status.VALIDATED),
        new Progress(7, Status.INDEXED));
  }

  @Test
  void aRedrivenDeadLetterThatReachesTheIndexIsIndexed() {
    assertAlways(
        new Progress(7, Status.INDEXED),
        new Progress(7, Status.EXTRACTED),
        new Progress(7, Status.DEAD_LETTERED),
        new Progress(7, Status.VALIDATED),
        new Progress(7, Status.INDEXED));
  }

  @Test
  void aDeadLetterThatWasNotRedrivenStays() {
    assertAlways(
        new Progress(7, Status.DEAD_LETTERED),
        new Progress(7, Status.EXTRACTED),
        new Progress(7, Status.VALIDATED),
        new Progress(7, Status.DEAD_LETTERED));
  }

  @Test
  void aRejectedDocumentStaysRejected() {
    assertAlways(
        new Progress(7, Status.REJECTED),
        new Progress(7, Status.REJECTED),
        new Progress(7, Status.DEAD_LETTERED));
  }

  @Test
  void aReplayReplacesWhatWasKnownEvenWithLess() {
    assertAlways(
        new Progress(9, Status.EXTRACTED),
        new Progress(7, Status.INDEXED),
        new Progress(9, Status.EXTRACTED),
        new Progress(8, Status.REJECTED));
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"REFUSED", "DUPLICATE", "UNPACKED"})
  void whatEndedAtTheDoorIsChangedByNoEvent(Status status) {
    var ended = new Progress(7, status);
    assertEquals(ended, ended.after(new Progress(8, Status.INDEXED)));
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void everyStatusReadsBackFromItsWord(Status status) {
    assertEquals(status, Status.of(status.word()));
  }

  /// Reads the events in every order, and once more as after a crash.
  private static void assertAlways(Progress expected, Progress... events) {
    for (var order : permutations(List.of(events))) {
      var progress = ENTERED;
      for (var event : order) {
        progress = progress.after(event);
      }
      for (var event : order) {
        progress = progress.after(event);
      }
      assertEquals(expected, progress, () -> "in the order " + order);
    }
  }

  private static <T> List<List<T>> permutations(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<T>>();
    for (int i = 0; i < items.size(); i++) {
      var rest = new ArrayList<>(items);
      var first = rest.remove(i);
      for (var tail : permutations(rest)) {
        var one = new ArrayList<T>();
        one.add(first);
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }
}
