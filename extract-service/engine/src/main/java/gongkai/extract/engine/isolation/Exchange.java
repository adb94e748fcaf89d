package gongkai.extract.engine.isolation;

import gongkai.extract.EventJson;
import gongkai.extract.RejectionReason;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.Report;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What passes between a worker and whoever asks it: a document in, a reading out, each part with
/// its length before it.
final class Exchange {
  private static final int LONGEST_NAME = 64 << 10;
  private static final int LARGEST_ANSWER = 256 << 20;

  private Exchange() {}

  /// A reading as it travels.
  ///
  /// @param report what was read, or nothing
  /// @param reason why there is none
  /// @param message the same for people
  /// @param failure the stack trace, when the reader itself failed
  record Answer(
      Optional<Report> report,
      Optional<RejectionReason> reason,
      Optional<String> message,
      Optional<String> failure) {

    static Answer of(Reading reading) {
      return switch (reading) {
        case Reading.Extracted(var report) ->
            new Answer(Optional.of(report), Optional.empty(), Optional.empty(), Optional.empty());
        case Reading.Unreadable(var reason, var message) ->
            new Answer(
                Optional.empty(), Optional.of(reason), Optional.of(message), Optional.empty());
      };
    }

    static Answer failed(String trace) {
      return new Answer(
          Optional.empty(),
          Optional.of(RejectionReason.READER_FAILED),
          Optional.empty(),
          Optional.of(trace));
    }
  }

  static void ask(DataOutputStream out, Submission submission) throws IOException {
    write(out, submission.name().getBytes(StandardCharsets.UTF_8));
    write(out, submission.bytes());
    out.flush();
  }

  /// The next document; nothing when nobody will ask any more.
  static Optional<Submission> asked(DataInputStream in) throws IOException {
    byte[] name;
    try {
      name = read(in, LONGEST_NAME);
    } catch (EOFException over) {
      return Optional.empty();
    }
    return Optional.of(
        new Submission(new String(name, StandardCharsets.UTF_8), read(in, Integer.MAX_VALUE)));
  }

  static void answer(DataOutputStream out, Answer answer) throws IOException {
    write(out, EventJson.MAPPER.writeValueAsBytes(answer));
    out.flush();
  }

  static Answer answered(DataInputStream in) throws IOException {
    return EventJson.MAPPER.readValue(read(in, LARGEST_ANSWER), Answer.class);
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] read(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new IOException("a part of " + length + " bytes is none of ours");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }
}
