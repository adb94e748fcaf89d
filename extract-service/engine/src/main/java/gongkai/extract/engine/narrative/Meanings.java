package gongkai.extract.engine.narrative;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What words mean where they stand, which alone may mean something else: one step for each kind of
/// surroundings, and each sees what the one before found.
final class Meanings {

  private Meanings() {}

  /// The words of a text, each with the sense that it has there.
  ///
  /// @param year the report's
  static List<Token> inPlace(List<Token> scanned, Passage text, Optional<Integer> year) {
    List<BiFunction<List<Token>, Passage, List<Token>>> steps =
        List.of(
            VerbsOfParts::resolved,
            WaysOfComing::resolved,
            KindsOfInformation::resolved,
            AddedRequests::resolved,
            IssuedOnes::resolved,
            (tokens, passage) -> Carries.resolved(tokens, passage, year),
            NamelessRequests::resolved,
            ValidRequests::resolved,
            WrittenRequests::resolved,
            AcceptedRequests::resolved);
    List<Token> found = scanned;
    for (var step : steps) {
      found = step.apply(found, text);
    }
    return found;
  }
}
