package gongkai.launcher.probes;

import gongkai.launcher.client.Bucket;
import gongkai.launcher.probes.Answer.NotYet;
import gongkai.launcher.probes.Answer.Ready;
import gongkai.launcher.probes.Answer.Stranger;
import gongkai.launcher.settings.Installation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Asks the S3 endpoint for the object that names the installation, and puts it at the first start.
final class S3Probe implements Probe {
  private static final String MARKER = ".gongkai/installation";

  private final int port;
  private final Installation installation;

  S3Probe(int port, Installation installation) {
    this.port = port;
    this.installation = installation;
  }

  @Override
  public Answer ask() {
    try (var bucket = new Bucket(port, installation)) {
      var marker = bucket.text(MARKER);
      if (marker.isEmpty()) {
        bucket.put(MARKER, installation.id());
        return new Ready();
      }
      return marker.get().equals(installation.id())
          ? new Ready()
          : new Stranger("a bucket of installation " + marker.get());
    } catch (S3Exception e) {
      return e.statusCode() == 403
          ? new Stranger("an S3 endpoint that does not know our key")
          : new NotYet(String.valueOf(e.getMessage()));
    } catch (SdkException e) {
      return new NotYet("no answer");
    }
  }
}
