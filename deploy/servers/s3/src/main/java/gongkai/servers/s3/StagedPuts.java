package gongkai.servers.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// Lets an upload grow out of sight and makes it an object whole, at once and on the disk.
///
/// The store underneath writes an upload beside its target, as `<key>-<uuid>`. A watcher would list
/// such a file, and a killed server would leave it behind for good, where nobody could tell it from
/// a document. Here it grows in another folder of the same disk, is forced to the disk, and is
/// renamed.
final class StagedPuts extends ForwardingBlobStore {
  private static final String STAGE = "uploads";

  private final Path root;
  private final Path stage;
  private final BlobStore staging;

  /// @param root the folder of the store that is wrapped
  /// @param staging an existing folder on the same disk; what an earlier run left there is deleted
  StagedPuts(BlobStore store, Path root, Path staging) throws IOException {
    super(store);
    this.root = root;
    this.stage = staging.resolve(STAGE);
    Files.createDirectories(stage);
    try (var leftovers = Files.newDirectoryStream(stage)) {
      for (var leftover : leftovers) {
        Files.delete(leftover);
      }
    }
    this.staging = new FilesystemNio2BlobStore(staging.toString());
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    var bucket = root.resolve(request.bucket());
    var target = bucket.resolve(request.key()).normalize();
    if (request.key().endsWith("/") // a folder has no bytes that could be half there
        || request.ifNoneMatch() != null // settled by the store, which links instead of renaming
        || !Files.isDirectory(bucket)
        || !target.startsWith(bucket)
        || target.equals(bucket)) {
      return delegate().putBlob(request, payload);
    }
    var name = UUID.randomUUID().toString();
    var staged = stage.resolve(name);
    var response = staging.putBlob(request.toBuilder().bucket(STAGE).key(name).build(), payload);
    try {
      try (var file = FileChannel.open(staged, StandardOpenOption.WRITE)) {
        file.force(true);
      }
      Files.createDirectories(target.getParent());
      Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
      // The new name is on the disk only when its folder is.
      try (var folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
        folder.force(true);
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException("could not store " + request.key(), e);
    } finally {
      deleteIfLeft(staged);
    }
  }

  private static void deleteIfLeft(Path staged) {
    try {
      Files.deleteIfExists(staged);
    } catch (IOException e) {
      throw new UncheckedIOException("could not remove the failed upload " + staged, e);
    }
  }
}
