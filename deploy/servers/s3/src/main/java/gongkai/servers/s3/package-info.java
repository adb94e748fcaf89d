/// An S3 endpoint over a plain folder in a JVM of its own, for a machine without containers:
/// objects are files, so that `cp` drops a document as well as an S3 client does.
@NullMarked
package gongkai.servers.s3;

import org.jspecify.annotations.NullMarked;
