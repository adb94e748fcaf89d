package gongkai.servers.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

class S3ServerTest {
  @TempDir Path folder;
  private @Nullable S3Proxy running;
  private @Nullable S3Client connected;

  @BeforeEach
  void start() throws Exception {
    running = S3Server.start(settings(URI.create("http://127.0.0.1:0")));
    connected =
        S3Client.builder()
            .endpointOverride(address())
            .region(Region.US_EAST_1)
            .forcePathStyle(true)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "a-secret")))
            .build();
  }

  @AfterEach
  void stop() throws Exception {
    client().close();
    server().stop();
  }

  @Test
  void aFileCopiedIntoTheFolderIsAnObject() throws IOException {
    var name = "稷山县人民政府 2023 年报.txt";
    Files.writeString(inbox().resolve(name), "政府信息公开");
    assertTrue(keys("inbox/").contains("inbox/" + name));
    var read = client().getObjectAsBytes(b -> b.bucket("gongkai").key("inbox/" + name));
    assertEquals("政府信息公开", read.asString(UTF_8));
    assertEquals(18, read.response().contentLength());
    client()
        .copyObject(b ->
            b.sourceBucket("gongkai")
                .sourceKey("inbox/" + name)
                .destinationBucket("gongkai")
                .destinationKey("rejected/" + name));
    assertEquals("政府信息公开", Files.readString(bucket().resolve("rejected").resolve(name)));
  }

  @Test
  void anObjectIsAFileUnderItsName() throws IOException {
    put("inbox/年报/卫辉市.md", "内容");
    assertEquals("内容", Files.readString(inbox().resolve("年报/卫辉市.md")));
  }

  @Test
  void aNameAsLongAsTheDiskAllowsIsStored() {
    var name = "长".repeat(85);
    put("inbox/" + name, "内容");
    assertTrue(keys("inbox/").contains("inbox/" + name));
  }

  @Test
  void theInboxOutlivesItsLastObject() {
    put("inbox/a.txt", "a");
    client().deleteObject(b -> b.bucket("gongkai").key("inbox/a.txt"));
    assertTrue(Files.isDirectory(inbox()));
  }

  @Test
  void aFolderThatCameWithAnObjectGoesWithIt() {
    put("inbox/sub/a.txt", "a");
    client().deleteObject(b -> b.bucket("gongkai").key("inbox/sub/a.txt"));
    assertFalse(Files.exists(inbox().resolve("sub")));
    assertTrue(Files.isDirectory(inbox()));
  }

  @Test
  void anUploadIsNotSeenBeforeItIsWhole() throws Exception {
    var seen = new AtomicBoolean();
    var half = new ByteArrayInputStream("first half, ".getBytes(UTF_8));
    var rest =
        new ByteArrayInputStream("second half".getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            seen.compareAndSet(
                false, keys("inbox/").stream().anyMatch(key -> key.startsWith("inbox/slow")));
            return super.read(bytes, offset, length);
          }
        };
    var store =
        new StagedPuts(
            new FilesystemNio2BlobStore(folder.resolve("bucket").toString()),
            folder.resolve("bucket"),
            folder.resolve("staging"));
    store.putBlob(
        PutObjectRequest.builder().bucket("gongkai").key("inbox/slow.txt").build(),
        new SequenceInputStream(half, rest));
    assertFalse(seen.get());
    assertEquals("first half, second half", Files.readString(inbox().resolve("slow.txt")));
  }

  @Test
  void whatAKilledUploadLeftIsGoneAfterTheNextStart() throws Exception {
    var left = folder.resolve("staging/uploads/left");
    Files.writeString(left, "half a document");
    stop();
    start();
    assertFalse(Files.exists(left));
  }

  @Test
  void nobodyReadsWithoutTheKey() throws Exception {
    Files.writeString(inbox().resolve("open.txt"), "for everybody on this machine");
    for (var path : List.of("/gongkai", "/gongkai/inbox/open.txt")) {
      try (var http = HttpClient.newHttpClient()) {
        var answer =
            http.send(
                HttpRequest.newBuilder(address().resolve(path)).build(), BodyHandlers.discarding());
        assertEquals(403, answer.statusCode(), path);
      }
    }
  }

  @Test
  void aNameThatLeadsOutOfTheBucketIsRefused() {
    assertThrows(S3Exception.class, () -> put("../outside.txt", "x"));
    assertFalse(Files.exists(folder.resolve("bucket/outside.txt")));
  }

  @Test
  void listingCopesWithFilesThatComeAndGo() throws Exception {
    var stop = new AtomicBoolean();
    var churn =
        CompletableFuture.runAsync(() -> {
          for (int i = 0; !stop.get(); i++) {
            try {
              var file = inbox().resolve("来去" + i % 50 + ".txt");
              Files.writeString(file, "x");
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
    for (int i = 0; i < 200; i++) {
      assertTrue(keys("inbox/").contains("inbox/.keep"));
    }
    stop.set(true);
    churn.get();
  }

  private void put(String key, String text) {
    client().putObject(b -> b.bucket("gongkai").key(key), RequestBody.fromString(text));
  }

  private List<String> keys(String prefix) {
    return client()
        .listObjectsV2Paginator(b -> b.bucket("gongkai").prefix(prefix))
        .contents()
        .stream()
        .map(S3Object::key)
        .toList();
  }

  private S3Proxy server() {
    return requireNonNull(running);
  }

  private S3Client client() {
    return requireNonNull(connected);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server().getPort());
  }

  private Path bucket() {
    return folder.resolve("bucket/gongkai");
  }

  private Path inbox() {
    return bucket().resolve("inbox");
  }

  private EndpointSettings settings(URI endpoint) {
    return new EndpointSettings(
        folder.resolve("bucket"),
        folder.resolve("staging"),
        endpoint,
        "gongkai",
        List.of("inbox", "archive", "rejected"),
        "key",
        "a-secret");
  }
}
