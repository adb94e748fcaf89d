package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What belongs to the pages and not to their text: page numbers, headers and footers that are
/// repeated.
final class Furniture {

  /// The part of a page's height, above and below, in which furniture stands.
  private static final double ZONE = 0.12;

  /// A digit, made out or not.
  private static final String DIGIT = "[\\d□]";

  private static final Pattern DRESSED_NUMBER =
      Pattern.compile(
          "[-—–－·~一]+ ?#{1,4} ?[-—–－·~一]+|第? ?#{1,4} ?页([ ,，/／]*共? ?#{1,4} ?页)?|#{1,4} ?[/／] ?#{1,4}"
              .replace("#", DIGIT));

  private static final Pattern DATE = Pattern.compile("(?:\\d{4}|二[〇○零ＯO0].{2})年.{1,2}月.{1,3}日");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern DIGITS = Pattern.compile(DIGIT + "+");

  private Furniture() {}

  /// The lines of each page without its furniture.
  static List<List<TextLine>> removed(List<Page> pages, List<List<TextLine>> lines) {
    Map<String, Set<Integer>> repeated = new HashMap<>();
    Map<Integer, Integer> offsets = new HashMap<>();
    Set<TextLine> signed = signature(lines);
    for (int i = 0; i < pages.size(); i++) {
      for (TextLine line : lines.get(i)) {
        if (isInZone(line, pages.get(i)) && !signed.contains(line)) {
          String text = line.text();
          for (String key : keys(text, line)) {
            repeated.computeIfAbsent(key, k -> new HashSet<>()).add(i);
          }
          if (NUMBER.matcher(text).matches()) {
            offsets.merge(Integer.parseInt(text) - i, 1, Integer::sum);
          }
        }
      }
    }
    int enough = Math.max(2, (int) Math.ceil(pages.size() * 0.3));
    var kept = new ArrayList<List<TextLine>>();
    for (int i = 0; i < pages.size(); i++) {
      int index = i;
      Page page = pages.get(i);
      kept.add(
          lines.get(i).stream()
              .filter(line -> {
                if (!isInZone(line, page) || signed.contains(line)) {
                  return true;
                }
                String text = line.text();
                Matcher number = NUMBER.matcher(text);
                if (number.matches()) {
                  if (isBroken(lines.get(index), line)) {
                    return true;
                  }
                  int offset = Integer.parseInt(text) - index;
                  return !(offsets.getOrDefault(offset, 0) >= Math.min(2, pages.size())
                      && (pages.size() > 1 || offset == 1));
                }
                return !DRESSED_NUMBER.matcher(text).matches()
                    && keys(text, line).stream()
                        .noneMatch(key -> repeated.getOrDefault(key, Set.of()).size() >= enough);
              })
              .toList());
    }
    return kept;
  }

  /// Who signs and when, at the end of the last page: the same name may stand as high on the first
  /// page, where the title begins.
  private static Set<TextLine> signature(List<List<TextLine>> lines) {
    for (List<TextLine> page : lines.reversed()) {
      for (int i = page.size() - 1; i > 0; i--) {
        String text = page.get(i).text().replace(" ", "");
        if (DATE.matcher(text).matches()) {
          return Set.of(page.get(i - 1), page.get(i));
        }
        if (!NUMBER.matcher(text).matches() && !DRESSED_NUMBER.matcher(text).matches()) {
          return Set.of();
        }
      }
      if (!page.isEmpty()) {
        return Set.of();
      }
    }
    return Set.of();
  }

  /// Whether a number may be the rest of the figure above it, broken in a cell too narrow for it.
  private static boolean isBroken(List<TextLine> lines, TextLine number) {
    return lines.stream()
        .filter(line -> line.baseline() < number.baseline())
        .filter(line -> number.baseline() - line.baseline() < LabelRuns.LEADING * number.size())
        .flatMap(line -> line.pieces().stream())
        .filter(FigureLine::isFigure)
        .anyMatch(figure ->
            figure.box().left() < number.box().right()
                && figure.box().right() > number.box().left());
  }

  private static boolean isInZone(TextLine line, Page page) {
    return line.box().bottom() < ZONE * page.height()
        || line.box().top() > (1 - ZONE) * page.height();
  }

  /// The wording with any figures in it, at about this height; nothing for lines without words.
  private static List<String> keys(String text, TextLine line) {
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return List.of();
    }
    String wording = DIGITS.matcher(text).replaceAll("#");
    long height = (long) (line.baseline() / 4);
    return List.of(wording + height, wording + (height + 1));
  }
}
