package gongkai.servers.s3;

import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;

/// Answers that no bucket and no object is public, whatever the files' permissions say.
///
/// The store underneath takes a file that other users of the machine may read for an object that
/// anybody may fetch without a key; most files that `cp` makes are such.
final class NothingPublic extends ForwardingBlobStore {
  NothingPublic(BlobStore store) {
    super(store);
  }

  @Override
  public BucketCannedACL getContainerAccess(String container) {
    return BucketCannedACL.PRIVATE;
  }

  @Override
  public ObjectCannedACL getBlobAccess(String container, String name) {
    return ObjectCannedACL.PRIVATE;
  }

  @Override
  public ObjectCannedACL getBlobAccess(String container, String name, @Nullable String versionId) {
    return ObjectCannedACL.PRIVATE;
  }
}
