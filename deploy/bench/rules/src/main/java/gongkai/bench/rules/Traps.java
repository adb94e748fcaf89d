package gongkai.bench.rules;

/// What looks like an error in some reports and is none.
public interface Traps {

  /// Changes figures.
  ///
  /// @param clean whether nothing is planted in the report
  void beforeText(Story story, boolean clean);

  /// Changes the written report, or adds what is given beside it.
  ///
  /// @param clean whether nothing is planted in the report
  void afterText(Story story, boolean clean);
}
