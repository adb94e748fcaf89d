/// The bucket as this service uses it: inbox, archive and the shelf of what was refused.
@NullMarked
package gongkai.ingest.app.bucket;

import org.jspecify.annotations.NullMarked;
