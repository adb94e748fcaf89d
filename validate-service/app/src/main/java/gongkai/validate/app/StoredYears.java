package gongkai.validate.app;

import gongkai.extract.EventJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/// The years in the Streams state, keyed `institution|year`, as JSON.
///
/// An entry has to fit its changelog: of a year that was published so often that it does not, the
/// oldest publications are forgotten. What was said of them stands; they are only not judged again.
final class StoredYears {

  private final KeyValueStore<String, byte[]> store;

  StoredYears(KeyValueStore<String, byte[]> store) {
    this.store = store;
  }

  /// A view on the state that keeps what is put until it is told to store it: all or nothing.
  Changes changes() {
    return new Changes();
  }

  /// See {@link #changes()}.
  final class Changes implements Years {

    private final Map<String, YearOfInstitution> changed = new LinkedHashMap<>();
    private final Map<String, byte[]> written = new LinkedHashMap<>();

    @Override
    public YearOfInstitution get(String institution, Optional<Integer> year) {
      String key = key(institution, year);
      var waiting = changed.get(key);
      if (waiting != null) {
        return waiting;
      }
      byte[] stored = store.get(key);
      return stored == null
          ? YearOfInstitution.EMPTY
          : EventJson.MAPPER.readValue(stored, YearOfInstitution.class);
    }

    @Override
    public void put(String institution, Optional<Integer> year, YearOfInstitution known) {
      changed.put(key(institution, year), known);
    }

    /// Writes what was put as it will be stored.
    ///
    /// @throws TooLarge when a single publication is more than an entry may hold
    void write() {
      changed.forEach((key, known) -> written.put(key, written(key, known)));
    }

    /// Stores what {@link #write()} wrote.
    void store() {
      written.forEach(store::put);
    }

    private static byte[] written(String key, YearOfInstitution known) {
      byte[] bytes = EventJson.MAPPER.writeValueAsBytes(known);
      if (bytes.length <= TooLarge.LARGEST) {
        return bytes;
      }
      if (known.publications().size() == 1) {
        throw new TooLarge("the state of " + key, bytes.length);
      }
      return written(key, known.withoutOldest());
    }

    private static String key(String institution, Optional<Integer> year) {
      return institution + "|" + year.map(String::valueOf).orElse("");
    }
  }
}
