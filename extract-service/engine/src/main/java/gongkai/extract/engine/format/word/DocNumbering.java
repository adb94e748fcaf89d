package gongkai.extract.engine.format.word;

import gongkai.extract.engine.format.word.ListCounter.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// The lists of a DOC.
final class DocNumbering {

  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Map<Integer, List<Level>> levels = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /// Counts a paragraph and writes its label; nothing for one in no list, or in a broken one.
  String next(Paragraph paragraph) {
    int level = paragraph.getIlvl();
    if (!paragraph.isInList() || level < 0 || level >= ListCounter.LEVELS) {
      return "";
    }
    try {
      HWPFList list = paragraph.getList();
      List<Level> own = levels.computeIfAbsent(paragraph.getIlfo(), key -> levels(list));
      ListCounter counter = counters.computeIfAbsent(list.getLsid(), key -> new ListCounter());
      if (list.isStartAtOverridden((char) level) && begun.add(paragraph.getIlfo() + "/" + level)) {
        counter.restart(level);
      }
      return counter.next(own, level);
    } catch (RuntimeException e) { // the list that it names is not there
      return "";
    }
  }

  private static List<Level> levels(HWPFList list) {
    var levels = new ArrayList<Level>();
    for (char i = 0; i < ListCounter.LEVELS; i++) {
      levels.add(level(list, i));
    }
    return levels;
  }

  private static Level level(HWPFList list, char level) {
    String text;
    try {
      text = list.getNumberText(level);
    } catch (RuntimeException e) { // a list of one level has no others
      return Level.NONE;
    }
    var pattern = new StringBuilder();
    for (char c : (text == null ? "" : text).toCharArray()) {
      pattern.append(c < ListCounter.LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    ListNumber number = ListNumber.ofBinary(list.getNumberFormat(level));
    return new Level(number, list.getStartAt(level), pattern.toString());
  }
}
