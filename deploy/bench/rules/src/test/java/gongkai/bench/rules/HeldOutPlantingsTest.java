package gongkai.bench.rules;

import java.util.Set;

class HeldOutPlantingsTest extends PlantingsChecks {

  HeldOutPlantingsTest() {
    super(
        ErrorSet.HELD_OUT,
        Set.of(
            "improvement-missing",
            "personal-data-exposed",
            "signature-name-mismatch",
            "signed-late",
            "signed-too-early",
            "published-late"),
        "^.* signed by |^published |, .*$");
  }
}
