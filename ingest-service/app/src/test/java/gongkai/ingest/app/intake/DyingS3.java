package gongkai.ingest.app.intake;

import java.util.function.Function;
import software.amazon.awssdk.services.s3.DelegatingS3Client;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Request;

/// A real S3 client at whose n-th request the process dies: just before the request is sent, or
/// just after it was answered.
final class DyingS3 extends DelegatingS3Client {
  private final int fatal;
  private final boolean after;
  private int requests;

  /// @param fatal the request at which the process dies, from 1; 0 for never
  /// @param after whether the server still carries the request out
  DyingS3(S3Client client, int fatal, boolean after) {
    super(client);
    this.fatal = fatal;
    this.after = after;
  }

  /// The end of the process: not an exception that anybody would handle.
  static final class Death extends Error {
    private static final long serialVersionUID = 1;
  }

  /// How many requests there were.
  int requests() {
    return requests;
  }

  @Override
  protected <T extends S3Request, R> R invokeOperation(T request, Function<T, R> operation) {
    boolean last = ++requests == fatal;
    if (last && !after) {
      throw new Death();
    }
    try {
      var answer = operation.apply(request);
      if (!last) {
        return answer;
      }
    } catch (S3Exception e) {
      // An answer too, as to a look at what is not there.
      if (!last) {
        throw e;
      }
    }
    throw new Death();
  }
}
