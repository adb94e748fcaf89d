package gongkai.validate.app;

import gongkai.validate.engine.RuleCatalogue;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The catalogue of rules over HTTP.
@RestController
class RulesApi {

  @GetMapping("/api/v1/rules")
  List<RuleCatalogue.Description> rules() {
    return RuleCatalogue.all();
  }

  @GetMapping("/api/v1/rules/{name}")
  ResponseEntity<RuleCatalogue.Description> rule(@PathVariable String name) {
    return ResponseEntity.of(RuleCatalogue.find(name));
  }
}
