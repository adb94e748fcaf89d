package gongkai.extract.engine.format.word;

import gongkai.extract.engine.format.pack.XmlElement;
import gongkai.extract.engine.format.word.ListCounter.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lists of a DOCX (`numbering.xml`): the 一、 of a heading often stands there and not in its
/// text.
final class DocxNumbering {

  /// A list as paragraphs name it.
  private record Numbering(String list, List<Level> levels, Map<Integer, Integer> restarts) {}

  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, String> listOfStyle = new HashMap<>();
  private final Map<String, Numbering> numberings = new HashMap<>();
  private final Map<String, Integer> levelOfStyle = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Map<String, Boolean> begun = new HashMap<>();

  DocxNumbering(Optional<XmlElement> root) {
    if (root.isEmpty()) {
      return;
    }
    for (XmlElement list : root.get().children("abstractNum")) {
      String id = list.attribute("abstractNumId").orElse("");
      lists.putIfAbsent(id, list);
      list.value("styleLink").ifPresent(style -> listOfStyle.putIfAbsent(style, id));
    }
    for (XmlElement numbering : root.get().children("num")) {
      numbering
          .attribute("numId")
          .ifPresent(id -> numberings.putIfAbsent(id, numbering(id, numbering)));
    }
  }

  private Numbering numbering(String id, XmlElement numbering) {
    String list = numbering.value("abstractNumId").orElse("");
    String linked =
        Optional.ofNullable(lists.get(list))
            .flatMap(each -> each.value("numStyleLink"))
            .map(listOfStyle::get)
            .orElse(list);
    var levels = new ArrayList<Level>();
    for (int i = 0; i < ListCounter.LEVELS; i++) {
      levels.add(Level.NONE);
    }
    XmlElement found = lists.get(linked);
    if (found != null) {
      found.children("lvl").forEach(level -> enter(level, levels, id));
    }
    Map<Integer, Integer> restarts = new HashMap<>();
    for (XmlElement override : numbering.children("lvlOverride")) {
      override.child("lvl").ifPresent(level -> enter(level, levels, id));
      int of = override.number("ilvl").orElse(0);
      Optional<Integer> start = override.numberValue("startOverride");
      if (start.isPresent() && of >= 0 && of < ListCounter.LEVELS) {
        Level level = levels.get(of);
        levels.set(of, new Level(level.number(), start.get(), level.pattern()));
        restarts.put(of, start.get());
      }
    }
    return new Numbering(linked, List.copyOf(levels), restarts);
  }

  private void enter(XmlElement level, List<Level> levels, String id) {
    int of = level.number("ilvl").orElse(0);
    if (of < 0 || of >= ListCounter.LEVELS) {
      return;
    }
    ListNumber number =
        level.flag("isLgl").orElse(false)
            ? ListNumber.DECIMAL
            : ListNumber.ofOoxml(level.value("numFmt").orElse("decimal"));
    String pattern =
        level.value("numFmt").filter("bullet"::equals).isPresent()
            ? ""
            : level.value("lvlText").orElse("");
    levels.set(of, new Level(number, level.numberValue("start").orElse(1), pattern));
    level.value("pStyle").ifPresent(style -> levelOfStyle.putIfAbsent(id + "/" + style, of));
  }

  /// The level that a list gives to a paragraph style.
  Optional<Integer> levelOf(String id, String style) {
    return Optional.ofNullable(levelOfStyle.get(id + "/" + style));
  }

  /// Counts a paragraph and writes its label; nothing for a mark or an unknown list.
  String next(String id, int level) {
    Numbering numbering = numberings.get(id);
    if (numbering == null || level < 0 || level >= ListCounter.LEVELS) {
      return "";
    }
    ListCounter counter = counters.computeIfAbsent(numbering.list(), key -> new ListCounter());
    if (numbering.restarts().containsKey(level)
        && begun.putIfAbsent(id + "/" + level, true) == null) {
      counter.restart(level);
    }
    return counter.next(numbering.levels(), level);
  }
}
