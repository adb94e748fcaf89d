package gongkai.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.EventJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerProcessTest {

  @Test
  void theRowsOfAllTablesAreFoundWithWhateverStandsInTheirCells() {
    var json =
        """
        {"kids": [
          {"type": "paragraph", "content": "一、总体情况"},
          {"type": "table", "rows": [
            {"cells": [{"kids": [{"type": "paragraph", "content": "规章"}]},
                       {"kids": [{"type": "paragraph", "content": "1"},
                                 {"type": "paragraph", "content": "2"}]},
                       {"kids": []}]},
            {"cells": [{"kids": [{"type": "list", "kids": [{"content": "3"}]}]}]}]},
          {"type": "table", "rows": [{"cells": [{"kids": [{"content": "4"}]}]}]}]}
        """;
    assertEquals(
        List.of(List.of("规章", "12", ""), List.of("3"), List.of("4")),
        PeerProcess.rows(EventJson.MAPPER.readTree(json)));
  }
}
