package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesReportTest {

  @Test
  void whatWasWrittenOfTheTunedOnSetIsKept(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("page.md");
    Files.writeString(
        page, RulesReport.page("old figures", page).replace("The rules' own", "Their"));
    String text = RulesReport.page("new figures", page);
    assertTrue(text.contains("Their examples"));
    assertTrue(text.contains("new figures") && !text.contains("old figures"));
  }
}
