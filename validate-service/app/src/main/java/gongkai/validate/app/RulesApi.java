package gongkai.validate.app;

import gongkai.validate.engine.RuleCatalogue;
import gongkai.validate.engine.RuleDescription;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The catalogue of rules over HTTP.
@RestController
class RulesApi {

  @GetMapping("/api/v1/rules")
  List<RuleDescription> rules() {
    return RuleCatalogue.descriptions();
  }

  @GetMapping("/api/v1/rules/{name}")
  ResponseEntity<RuleDescription> rule(@PathVariable String name) {
    return ResponseEntity.of(RuleCatalogue.description(name));
  }
}
