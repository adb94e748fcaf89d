package gongkai.validate.app;

/// What a report gives rise to is more than a topic takes. Known before anything is sent, since
/// Kafka Streams would stop at it and never get past.
final class TooLarge extends RuntimeException {

  /// The most bytes of an event's data or of a state's entry: `max.message.bytes` of the topics,
  /// less room for key and headers.
  static final int LARGEST = 4 * 1024 * 1024 - 64 * 1024;

  private static final long serialVersionUID = 1;

  TooLarge(String what, int bytes) {
    super("%s is %d bytes long; at most %d can be sent".formatted(what, bytes, LARGEST));
  }
}
