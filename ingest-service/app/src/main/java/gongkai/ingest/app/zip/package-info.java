/// ZIP archives of reports: what is one, what is in it, under which names and within which limits.
/// Knows neither ledger nor bucket.
@NullMarked
package gongkai.ingest.app.zip;

import org.jspecify.annotations.NullMarked;
