package gongkai.ingest.app.bucket;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// The bucket, through the S3 API alone.
///
/// Every method throws the SDK's unchecked exceptions when the server is away or refuses. A put is
/// atomic: an object appears whole under its name, or not at all.
public final class Bucket {
  /// Where files are dropped.
  public static final String INBOX = "inbox/";

  /// Where the bytes of every document are kept, named by their hash.
  public static final String ARCHIVE = "archive/";

  /// Where files that were refused or rejected are laid, with the reason beside them.
  public static final String REJECTED = "rejected/";

  private static final int NOT_FOUND = 404;

  private final S3Client s3;
  private final String name;

  /// @param name the bucket's name
  public Bucket(S3Client s3, String name) {
    this.s3 = s3;
    this.name = name;
  }

  /// Makes the bucket that the settings name.
  @Factory
  static final class FromSettings {
    @Singleton
    Bucket bucket(S3Client s3, BucketSettings settings) {
      return new Bucket(s3, settings.bucket());
    }
  }

  /// An object's bytes as they come, with what the server said about them.
  ///
  /// @param object as it was when the bytes began to come
  /// @param bytes to be closed by the reader
  public record Opened(StoredObject object, InputStream bytes) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }

  /// Everything below a prefix, in the order of keys.
  public List<StoredObject> list(String prefix) {
    // Keys may hold control characters, which XML cannot carry: they travel encoded.
    return s3
        .listObjectsV2Paginator(
            request -> request.bucket(name).prefix(prefix).encodingType(EncodingType.URL))
        .contents()
        .stream()
        .map(object ->
            new StoredObject(
                object.key(),
                object.size(),
                object.lastModified(),
                Optional.ofNullable(object.eTag())))
        .toList();
  }

  /// One object as it is now.
  public Optional<StoredObject> look(String key) {
    try {
      HeadObjectResponse head = s3.headObject(request -> request.bucket(name).key(key));
      return Optional.of(
          new StoredObject(
              key, head.contentLength(), head.lastModified(), Optional.ofNullable(head.eTag())));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// Opens an object for reading; empty when it is gone.
  public Optional<Opened> open(String key) {
    try {
      var stream = s3.getObject(request -> request.bucket(name).key(key));
      GetObjectResponse head = stream.response();
      return Optional.of(
          new Opened(
              new StoredObject(
                  key, head.contentLength(), head.lastModified(), Optional.ofNullable(head.eTag())),
              stream));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }

  /// Archives a file under its hash, unless it is there already.
  public void archive(String sha256, Path file) throws IOException {
    var key = ARCHIVE + sha256;
    long size = Files.size(file);
    if (look(key).filter(object -> object.size() == size).isEmpty()) {
      put(key, file);
    }
  }

  /// Puts a file.
  public void put(String key, Path file) {
    s3.putObject(request -> request.bucket(name).key(key), RequestBody.fromFile(file));
  }

  /// Puts a JSON document.
  public void putJson(String key, byte[] json) {
    s3.putObject(
        request -> request.bucket(name).key(key).contentType("application/json"),
        RequestBody.fromBytes(json));
  }

  /// Copies an object inside the server; false when there is none.
  public boolean copy(String from, String to) {
    try {
      s3.copyObject(request ->
          request.sourceBucket(name).sourceKey(from).destinationBucket(name).destinationKey(to));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return false;
      }
      throw e;
    }
  }

  /// Deletes an object, unless somebody wrote to it since that look.
  ///
  /// @return whether it is gone; false when there is now another in its place
  public boolean delete(StoredObject object) {
    var now = look(object.key());
    if (now.isPresent() && !object.isStill(now.get())) {
      return false;
    }
    s3.deleteObject(request -> request.bucket(name).key(object.key()));
    return true;
  }

  /// The address of a document's bytes, `s3://<bucket>/archive/<sha256>`.
  public String address(String sha256) {
    return "s3://" + name + "/" + ARCHIVE + sha256;
  }
}
