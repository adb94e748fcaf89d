package gongkai.extract.app;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Says which service of which installation answers, so that the launcher can tell ours from a
/// stranger on the same port.
@RestController
class Identity {

  /// @param service the service's name
  /// @param installation the id of the data folder that it works for
  record Answer(String service, String installation) {}

  private final Answer answer;

  Identity(@Value("${GONGKAI_INSTALLATION:}") String installation) {
    answer = new Answer("extract", installation);
  }

  @GetMapping("/identity")
  Answer identity() {
    return answer;
  }
}
