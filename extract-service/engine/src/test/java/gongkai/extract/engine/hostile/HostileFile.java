package gongkai.extract.engine.hostile;

import gongkai.extract.RejectionReason;
import java.util.Set;
import java.util.function.Supplier;

/// A file made to do harm.
///
/// @param does what it tries, in words
/// @param bytes made when they are wanted: some are large
/// @param answers what it may be answered with; none means that it is read in spite of all
/// @param told what the message must name
record HostileFile(String does, Supplier<byte[]> bytes, Set<RejectionReason> answers, String told) {

  /// A file that is to be refused for this reason and no other.
  static HostileFile refused(
      String does, RejectionReason reason, String told, Supplier<byte[]> bytes) {
    return new HostileFile(does, bytes, Set.of(reason), told);
  }

  /// A file whose harmless part is to be read.
  static HostileFile read(String does, Supplier<byte[]> bytes) {
    return new HostileFile(does, bytes, Set.of(), "");
  }

  @Override
  public String toString() {
    return does;
  }
}
