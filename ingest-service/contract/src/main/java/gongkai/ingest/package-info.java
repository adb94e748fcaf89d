/// Events of ingest-service: a document was received, or refused at the door.
@NullMarked
package gongkai.ingest;

import org.jspecify.annotations.NullMarked;
