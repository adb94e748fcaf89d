package gongkai.bench.rules;

import java.util.Set;

class ValidationPlantingsTest extends PlantingsChecks {

  ValidationPlantingsTest() {
    super(
        ErrorSet.VALIDATION,
        Set.of("improvement-missing", "personal-data-exposed", "signature-name-mismatch"),
        "^.* signed by ");
  }
}
