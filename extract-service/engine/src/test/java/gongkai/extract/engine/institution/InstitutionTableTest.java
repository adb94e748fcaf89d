package gongkai.extract.engine.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases of `institutions.tsv`, one a line.
class InstitutionTableTest {
  private static final InstitutionResolver RESOLVER = new InstitutionResolver(Divisions.bundled());

  static Stream<Arguments> cases() {
    return ResourceLines.rows("institutions.tsv").stream()
        .map(row -> row.stream().map(cell -> cell.equals("-") ? "" : cell).toList())
        .map(row -> Arguments.of(row.get(0), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theInstitutionIsTheOneExpected(String printed, List<String> row) {
    String title = printed.replaceFirst("年报$", "政府信息公开工作年度报告");
    var clues = new InstitutionClues(title, row.get(1), row.get(2), row.get(3));
    var found = assertInstanceOf(Resolution.Named.class, RESOLVER.resolve(clues));
    var institution = found.institution();
    List<String> actual =
        List.of(
            institution.id(),
            institution.name(),
            institution.kind().word(),
            institution.level().map(AdministrativeLevel::word).orElse(""),
            String.join("/", institution.regionPath()),
            found.doubts().stream().map(d -> d.getClass().getSimpleName()).findFirst().orElse(""));
    assertEquals(row.subList(4, 10), actual);
  }
}
