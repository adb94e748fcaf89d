package gongkai.servers.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/// Runs one S3 endpoint over a folder until it is told to stop.
///
/// Configured by the environment, see {@link EndpointSettings#from}. Files that are put into a
/// bucket's folder by other means are objects too: they are listed and read like any other, without
/// an entity tag. An endpoint that cannot start ends with status 1 and the cause on standard error.
public final class S3Server {
  private static final int THREADS = 32;

  private S3Server() {}

  /// Starts the endpoint and stays with it.
  public static void main(String[] args) throws InterruptedException {
    try {
      var endpoint = start(EndpointSettings.from(System.getenv()));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(endpoint), "shutdown"));
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  /// Starts an endpoint; its bucket and the bucket's folders are there when this returns.
  static S3Proxy start(EndpointSettings settings) throws Exception {
    for (var folder : settings.folders()) {
      createLastingFolder(settings.data().resolve(settings.bucket()).resolve(folder));
    }
    Files.createDirectories(settings.staging());
    var folder = new FilesystemNio2BlobStore(settings.data().toString());
    var store = new NothingPublic(new StagedPuts(folder, settings.data(), settings.staging()));
    var endpoint =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(settings.endpoint())
            .awsAuthentication(
                AuthenticationType.AWS_V2_OR_V4, settings.accessKey(), settings.secretKey())
            .jettyMaxThreads(THREADS)
            .build();
    endpoint.start();
    return endpoint;
  }

  /// The store deletes a folder with its last object. Somebody's `cp` into it would then fail or,
  /// worse, make a file of that name. A dotfile, which no watcher takes, holds the folder.
  private static void createLastingFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    var keep = folder.resolve(".keep");
    if (Files.notExists(keep)) {
      Files.createFile(keep);
    }
  }

  private static void stop(S3Proxy endpoint) {
    try {
      endpoint.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the endpoint did not stop in order", e);
    }
  }
}
