package gongkai.validate.app;

import gongkai.extract.EventJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/// The years in the Streams state, keyed `institution|year`, as JSON.
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

    void store() {
      changed.forEach((key, known) -> store.put(key, EventJson.MAPPER.writeValueAsBytes(known)));
    }

    private static String key(String institution, Optional<Integer> year) {
      return institution + "|" + year.map(String::valueOf).orElse("");
    }
  }
}
