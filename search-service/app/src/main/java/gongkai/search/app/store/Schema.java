package gongkai.search.app.store;

import gongkai.search.app.store.Indices.Index;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
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
  /// @return those that are empty. Which were made just now would not do: whoever made one may have
  ///   been stopped before the first document was in it.
  /// @throws IOException when OpenSearch cannot be reached or refuses
  public List<Index> ensure() throws IOException {
    var empty = new ArrayList<Index>();
    for (Index index : List.of(Indices.REPORTS, Indices.FINDINGS)) {
      make(index);
      if (isEmpty(index)) {
        empty.add(index);
      }
    }
    return empty;
  }

  private boolean isEmpty(Index index) throws IOException {
    var counted = opensearch.send("GET", "/" + index.name() + "/_count");
    if (!counted.isGood()) {
      throw new IOException("could not count " + index.name() + ": " + counted.reason());
    }
    return counted.body().path("count").asLong() == 0;
  }

  private void make(Index index) throws IOException {
    var existing = opensearch.send("HEAD", "/" + index.name());
    if (existing.status() == 404) {
      var made = opensearch.send("PUT", "/" + index.name(), index.body());
      if (made.isGood()) {
        LOG.info("made index {}", index.name());
        return;
      }
      if (!made.reason().contains("already exists")) {
        throw new IOException("could not make " + index.name() + ": " + made.reason());
      }
      return;
    }
    if (!existing.isGood()) {
      throw new IOException("could not look for " + index.name() + ": " + existing.reason());
    }
    var updated = opensearch.send("PUT", "/" + index.name() + "/_mapping", index.mappings());
    if (!updated.isGood()) {
      throw new IOException("could not update " + index.name() + ": " + updated.reason());
    }
  }
}
