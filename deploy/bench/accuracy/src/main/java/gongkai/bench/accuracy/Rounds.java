package gongkai.bench.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/// The same thing measured several times.
///
/// @param figures one a round, at least one
record Rounds(List<Double> figures) {

  Rounds {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    figures = figures.stream().sorted().toList();
  }

  /// The figure that as many lie above as below.
  double median() {
    int middle = figures.size() / 2;
    return figures.size() % 2 == 1
        ? figures.get(middle)
        : (figures.get(middle - 1) + figures.get(middle)) / 2;
  }

  double lowest() {
    return figures.getFirst();
  }

  double highest() {
    return figures.getLast();
  }

  /// The same rounds in another measure.
  Rounds as(DoubleUnaryOperator measure) {
    return new Rounds(figures.stream().map(measure::applyAsDouble).toList());
  }

  /// The median, and in brackets the lowest and the highest.
  String words(int decimals) {
    String format = "%%.%1$df (%%.%1$df–%%.%1$df)".formatted(decimals);
    return String.format(Locale.ROOT, format, median(), lowest(), highest());
  }
}
