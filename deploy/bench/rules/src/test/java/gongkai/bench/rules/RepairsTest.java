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
  void groupsOfTwoWrongCellsAreCountedByWhatIsProposed() {
    var repairs = Repairs.ofRandomCells(2, 10);
    int counted = 0;
    for (Proposal proposal : Proposal.values()) {
      counted += repairs.groups(proposal);
    }
    assertEquals(repairs.groups(), counted);
    assertTrue(counted >= 10);
  }
}
