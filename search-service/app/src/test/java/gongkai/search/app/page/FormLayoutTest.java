package gongkai.search.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.form.Form;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormVersion;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormLayoutTest {

  private static Stream<Form> forms() {
    return Stream.of(Form2021.FORM, Form2021.SINGLE_OTHER_ROW, Form2019.FORM);
  }

  private static List<Grid> grids(Form form) {
    return Stream.of(2, 3, 4).flatMap(section -> FormLayout.of(form, section).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyCellOfTheFormStandsInItsTablesOnce(Form form) {
    var placed =
        grids(form).stream()
            .flatMap(grid -> grid.body().stream())
            .flatMap(row -> row.boxes().stream())
            .flatMap(box -> box.figure().stream())
            .toList();
    assertEquals(form.addresses(), placed);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void spansFillEveryTableWithoutGapOrOverlap(Form form) {
    for (Grid grid : grids(form)) {
      var rows = new ArrayList<>(grid.head());
      rows.addAll(grid.body());
      int width = rows.getFirst().boxes().stream().mapToInt(Grid.Box::columns).sum();
      var hanging = new int[width];
      for (Grid.Row row : rows) {
        int at = 0;
        for (Grid.Box box : row.boxes()) {
          while (at < width && hanging[at] > 0) {
            at++;
          }
          for (int span = 0; span < box.columns(); span++, at++) {
            assertTrue(at < width && hanging[at] == 0, grid.name() + " " + box.text());
            hanging[at] = box.rows();
          }
        }
        assertTrue(Arrays.stream(hanging).allMatch(left -> left > 0), grid.name() + " has a gap");
        Arrays.setAll(hanging, column -> hanging[column] - 1);
      }
      assertTrue(Arrays.stream(hanging).allMatch(left -> left == 0), grid.name() + " hangs over");
    }
  }

  @Test
  void aLegacyReportHasNoTables() {
    assertEquals(List.of(), grids(Form.of(FormVersion.LEGACY)));
  }

  @Test
  void bothLanguagesHaveTheSameLabels() {
    assertEquals(
        new HashSet<>(Chrome.bundle("zh").keySet()),
        new HashSet<>(labels("/chrome/labels_en.properties")));
    assertEquals("检索", Chrome.bundle("zh").getString("nav.search"));
  }

  private static List<String> labels(String resource) {
    var properties = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(FormLayoutTest.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(properties.stringPropertyNames());
  }

  @Test
  void htmlInARulesPageIsShownAndNotRun() {
    assertEquals("<p>甲&lt;script&gt;x&lt;/script&gt;</p>\n", Markdown.html("甲<script>x</script>"));
    assertTrue(!Markdown.html("[甲](javascript:alert(1))").contains("javascript"));
  }
}
