package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A total of information and, behind it, its parts by medium: 公开信息2210条：网站类1300条、新媒体类910条. They
/// are known to be its parts as they come to just as many.
final class ChannelLists {

  private static final int REACH = 40;

  private static final int LONGEST_LABEL = 18;

  private static final Set<Sense> MEDIA =
      EnumSet.of(Sense.WEBSITE, Sense.NEW_MEDIA, Sense.ACCOUNT, Sense.OTHER_CHANNEL);

  /// What may stand around a medium's name.
  private static final Pattern BEFORE =
      Pattern.compile("：?(?:其中)?(?:通过|利用|依托|在)?(?:[省市州县区旗镇乡局]|我[局县市区镇乡]|本[局县市区镇乡])?(?:人民)?(?:政府)?");

  /// The rest: 公开栏及其他方式.
  private static final Pattern REST =
      Pattern.compile("[^0-9。；]*其[他它余](?:方式|渠道|途径|平台|形式|媒介|媒体|载体)(?:公开|发布)?(?:信息)?(?:共|计|：)?");

  private static final Pattern BEHIND =
      Pattern.compile("(?:类|端|端口|平台|渠道|方面|账号|等|上)*(?:及|和|、)?(?:其[他它])?(?:公开|发布)?(?:信息)?(?:共|计|：)?");

  private ChannelLists() {}

  /// Whether a figure is a part of the total told last.
  ///
  /// @param total the place of the total's figure
  static boolean isPart(Passage text, List<Token> tokens, int total, int at) {
    if (total < 0 || at > total + REACH || !(tokens.get(total) instanceof Figure whole)) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int from = whole.end();
    int items = 0;
    boolean ofMedium = false;
    for (int i = total + 1; i < Math.min(tokens.size(), total + REACH); i++) {
      if (tokens.get(i) instanceof Break mark) {
        boolean inLabel = from < mark.start();
        if (inLabel && (mark.mark() == '（' || mark.mark() == '）')) {
          continue;
        }
        boolean ends = mark.endsSentence() || mark.mark() == '；' || mark.mark() == '（';
        if (ends || inLabel) {
          break;
        }
        from = mark.end();
      } else if (tokens.get(i) instanceof Figure item) {
        boolean named =
            isMedium(text, tokens, from, i)
                || REST.matcher(text.between(from, item.start())).matches();
        if (!item.unit().equals(whole.unit()) || !named) {
          return false;
        }
        ofMedium |= i == at;
        sum = sum.add(item.value());
        items++;
        from = item.end();
      }
    }
    return ofMedium && items > 1 && sum.compareTo(whole.value()) == 0;
  }

  /// Nothing but a medium is named between an offset and a figure.
  private static boolean isMedium(Passage text, List<Token> tokens, int from, int at) {
    int end = tokens.get(at).start();
    if (end - from > LONGEST_LABEL) {
      return false;
    }
    for (int i = at - 1; i >= 0 && tokens.get(i).start() >= from; i--) {
      if (tokens.get(i) instanceof Word word && MEDIA.contains(word.sense())) {
        return BEFORE.matcher(text.between(from, word.start())).matches()
            && BEHIND.matcher(text.between(word.end(), end)).matches();
      }
    }
    return false;
  }
}
