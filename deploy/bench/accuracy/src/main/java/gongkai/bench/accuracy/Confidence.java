package gongkai.bench.accuracy;

/// What a count of events says of their rate.
final class Confidence {

  private static final double DOUBT = 0.05;

  private Confidence() {}

  /// The rate that is too low by 95 % certainty to be taken for a higher one (Clopper and Pearson's
  /// upper bound, one-sided): of 0 among n it is about 3 / n, the rule of three.
  ///
  /// @param events how many were counted
  /// @param trials among how many
  static double upperBound(long events, long trials) {
    if (events >= trials) {
      return 1;
    }
    double low = (double) events / trials;
    double high = 1;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (atMost(events, trials, middle) > DOUBT) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /// The probability of at most so many events at a rate.
  private static double atMost(long events, long trials, double rate) {
    double logarithm = trials * Math.log1p(-rate);
    double sum = Math.exp(logarithm);
    for (long k = 1; k <= events; k++) {
      logarithm += Math.log((trials - k + 1.0) / k) + Math.log(rate) - Math.log1p(-rate);
      sum += Math.exp(logarithm);
    }
    return sum;
  }
}
