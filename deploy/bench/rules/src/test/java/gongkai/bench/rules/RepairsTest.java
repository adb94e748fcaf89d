package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.rules.Repairs.Proposal;
import org.junit.jupiter.api.Test;

class RepairsTest {

  @Test
  void aDigitChangedInAnyOneCellIsProposedBackAlone() {
    var repairs = Repairs.ofEachCell();
    assertEquals(175, repairs.reports());
    assertEquals(0, repairs.unbroken());
    assertEquals(repairs.groups(), repairs.groups(Proposal.RIGHT), repairs.wrong()::toString);
  }

  @Test
  void whereSeveralCellsAreWrongNoOtherRepairIsEverTheOnlyOne() {
    for (int wrong : new int[] {2, 3}) {
      var repairs = Repairs.ofRandomCells(wrong, 150);
      assertEquals(0, repairs.groups(Proposal.WRONG), repairs.wrong()::toString);
      assertEquals(0, repairs.groups(Proposal.NOT_AMONG));
      assertTrue(repairs.groups(Proposal.RIGHT) > 100, "repairs are proposed");
    }
  }
}
