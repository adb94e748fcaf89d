package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.report.NarrativeFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list's way to say zero: 行政复议、行政诉讼情况：无。
final class NoneAfterColon {

  private static final int REACH = 24;

  private NoneAfterColon() {}

  static List<NarrativeFact> read(
      List<Token> tokens, int index, FactWriter writer, Sentence sentence) {
    var facts = new ArrayList<NarrativeFact>();
    int end = tokens.get(index).end();
    boolean listed = writer.follows("：", tokens.get(index));
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      Token token = tokens.get(i);
      if (token instanceof Figure || (token instanceof Break mark && mark.endsClause())) {
        break;
      }
      if (token instanceof Word word && word.sense() == Sense.OTHER_ACTION) {
        return List.of();
      }
      String quantity = token instanceof Word word ? quantity(word.sense(), !facts.isEmpty()) : "";
      if (!listed && !quantity.equals("processingFee.amount")) {
        continue; // 被纠正的情形没有发生 says little of how many there were
      }
      if (!quantity.isEmpty()) {
        facts.addFirst(
            writer.claim(
                quantity, BigDecimal.ZERO, token.start(), end, sentence, Optional.empty()));
      } else if (token instanceof Word word && word.sense().names() && facts.isEmpty()) {
        break;
      }
    }
    return facts;
  }

  private static String quantity(Sense sense, boolean afterAnother) {
    String total = CaseCounts.total(sense);
    if (total != null) {
      return total;
    }
    return switch (sense) {
      case PROCESSING_FEE -> "processingFee.amount";
      case REQUEST -> afterAnother ? "" : "requests.newlyReceived";
      default -> "";
    };
  }
}
