package gongkai.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.report.CellValue;
import gongkai.extract.report.Source;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellCountTest {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final Source SOMEWHERE = Source.inText("12", 1, 0);

  private final CellCount count = new CellCount();

  @Test
  void theRightNumberThatWasOnlyInferredIsMissed() {
    count.printed(TWELVE, CellValue.inferred(TWELVE, Optional.empty(), ""));
    assertCounted(0, 1, 0, 0);
  }

  @Test
  void anotherNumberIsSilentlyWrongOnlyIfItIsCalledRead() {
    count.printed(TWELVE, CellValue.inferred(BigDecimal.ONE, Optional.empty(), ""));
    assertCounted(0, 0, 1, 0);
    count.printed(TWELVE, CellValue.read(BigDecimal.ONE, SOMEWHERE));
    assertCounted(0, 0, 2, 1);
  }

  @Test
  void theScaleOfANumberDoesNotMatter() {
    count.printed(TWELVE, CellValue.read(new BigDecimal("12.0"), SOMEWHERE));
    assertCounted(1, 0, 0, 0);
  }

  @Test
  void whatWasLeftOutMayHoldNoOtherNumber() {
    count.leftOut(TWELVE, CellValue.absent());
    count.leftOut(TWELVE, CellValue.inferred(TWELVE, Optional.empty(), ""));
    count.leftOut(TWELVE, CellValue.read(TWELVE, SOMEWHERE));
    assertCounted(0, 0, 0, 0);
    count.leftOut(TWELVE, CellValue.read(BigDecimal.ONE, SOMEWHERE));
    assertCounted(0, 0, 1, 1);
    assertEquals(0, count.cells());
  }

  private void assertCounted(int right, int missed, int wrong, int silentlyWrong) {
    assertEquals(right, count.right());
    assertEquals(missed, count.missed());
    assertEquals(wrong, count.wrong());
    assertEquals(silentlyWrong, count.silentlyWrong());
  }
}
