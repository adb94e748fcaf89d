package gongkai.bench.accuracy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Times rounds of work in this thread by the clock and by the processor time that it was given: on
/// a machine with other work the two differ.
final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// A round is repeated until it has taken this long, or else the clock's own steps would show.
  private static final double SHORTEST = 0.5;

  private Stopwatch() {}

  /// What one pass over some work took, in seconds, round by round.
  ///
  /// @param wall by the clock
  /// @param processor by the thread's processor time; collecting garbage and compiling is done by
  ///   other threads and not in it
  record Times(Rounds wall, Rounds processor) {}

  private record Lap(double wall, double processor) {}

  /// Times a pass over things, several things in turn if there are several kinds of work.
  ///
  /// @param warmUp processor time of each kind, in seconds, that goes before the first round
  static <T> List<Times> times(List<T> things, List<Consumer<T>> works, double warmUp, int rounds) {
    for (Consumer<T> work : works) {
      lap(things, work, warmUp);
    }
    List<List<Lap>> laps = new ArrayList<>();
    works.forEach(work -> laps.add(new ArrayList<>()));
    for (int round = 0; round < rounds; round++) {
      for (int w = 0; w < works.size(); w++) {
        laps.get(w).add(lap(things, works.get(w), SHORTEST));
      }
    }
    return laps.stream()
        .map(own ->
            new Times(
                new Rounds(own.stream().map(Lap::wall).toList()),
                new Rounds(own.stream().map(Lap::processor).toList())))
        .toList();
  }

  private static <T> Lap lap(List<T> things, Consumer<T> work, double shortest) {
    long clock = System.nanoTime();
    long processor = THREADS.getCurrentThreadCpuTime();
    int passes = 0;
    double spent = 0;
    while (passes == 0 || spent < shortest) {
      things.forEach(work);
      passes++;
      spent = (THREADS.getCurrentThreadCpuTime() - processor) / 1e9;
    }
    return new Lap((System.nanoTime() - clock) / 1e9 / passes, spent / passes);
  }
}
