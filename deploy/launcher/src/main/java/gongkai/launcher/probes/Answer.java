package gongkai.launcher.probes;

/// What a part says when it is asked whether it is ready.
public sealed interface Answer {
  /// It is ready, and it is ours.
  record Ready() implements Answer {}

  /// It is not ready yet, or nobody answers.
  ///
  /// @param why what it says instead
  record NotYet(String why) implements Answer {}

  /// Somebody answers who is not ours. Waiting will not help.
  ///
  /// @param who what gave it away
  record Stranger(String who) implements Answer {}
}
