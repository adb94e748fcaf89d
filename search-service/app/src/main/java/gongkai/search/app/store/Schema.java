package gongkai.search.app.store;

import gongkai.search.app.store.Indices.Index;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the indices where they are missing and adds new fields where they are old.
@Singleton
public class Schema {

  private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

  private final OpenSearch opensearch;

  Schema(OpenSearch opensearch) {
    this.opensearch = opensearch;
  }

  /// Makes sure that both indices are there.
  ///
  /// @return whether one had to be made, so that it is empty
  /// @throws IOException when OpenSearch cannot be reached or refuses
  public boolean ensure() throws IOException {
    boolean made = false;
    for (Index index : List.of(Indices.REPORTS, Indices.FINDINGS)) {
      made |= ensure(index);
    }
    return made;
  }

  private boolean ensure(Index index) throws IOException {
    var existing = opensearch.send("HEAD", "/" + index.name());
    if (existing.status() == 404) {
      var made = opensearch.send("PUT", "/" + index.name(), index.body());
      if (made.isGood()) {
        LOG.info("made index {}", index.name());
        return true;
      }
      if (!made.reason().contains("already exists")) {
        throw new IOException("could not make " + index.name() + ": " + made.reason());
      }
      return false;
    }
    if (!existing.isGood()) {
      throw new IOException("could not look for " + index.name() + ": " + existing.reason());
    }
    var updated = opensearch.send("PUT", "/" + index.name() + "/_mapping", index.mappings());
    if (!updated.isGood()) {
      throw new IOException("could not update " + index.name() + ": " + updated.reason());
    }
    return false;
  }
}
