package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.engine.reading.CaseHeader.Group;
import gongkai.extract.engine.reading.CaseHeader.Word;
import gongkai.extract.form.FormTable.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the words of section four's headers: groups and results.
final class CaseWords {

  /// A heading broken over lines has at most this many.
  private static final int MOST_PIECES = 8;

  /// A heading with blanks within it has at most this many words.
  private static final int MOST_OF_GROUP = 4;

  private final Lexicon<Group> groups = new Lexicon<>();
  private final Lexicon<Column> results = new Lexicon<>();

  CaseWords(List<Column> columns) {
    for (Group group : Group.values()) {
      groups.add(group.wording, group);
    }
    columns.forEach(column -> results.add(column.wording(), column));
  }

  /// Words of a text with the headings of groups in one piece, where blanks stand within them: 未经复议
  /// 直接起诉.
  static List<Cell> joined(List<Cell> words) {
    var joined = new ArrayList<Cell>();
    for (int i = 0; i < words.size(); i++) {
      int pieces = piecesOfGroup(words.subList(i, words.size()));
      Cell first = words.get(i);
      Cell last = words.get(i + pieces - 1);
      joined.add(
          pieces == 1
              ? first
              : new Cell(
                  join(words.subList(i, i + pieces)),
                  first.column(),
                  last.end() - first.column(),
                  first.place()));
      i += pieces - 1;
    }
    return joined;
  }

  /// How many words of one line, the first ones of some, are the heading of a group; 1 if none are.
  private static int piecesOfGroup(List<Cell> words) {
    for (int pieces = 2; pieces <= Math.min(MOST_OF_GROUP, words.size()); pieces++) {
      List<Cell> own = words.subList(0, pieces);
      String letters = Wording.letters(join(own));
      if (isOnOneLine(own)
          && Arrays.stream(Group.values()).anyMatch(group -> group.wording.equals(letters))) {
        return pieces;
      }
    }
    return 1;
  }

  private static boolean isOnOneLine(List<Cell> words) {
    for (int i = 1; i < words.size(); i++) {
      boolean isBeside =
          words.get(i).place() instanceof Place.InText(int line, int offset)
              && words.get(i - 1).place() instanceof Place.InText(int before, int start)
              && line == before
              && words.get(i - 1).column() < words.get(i).column();
      if (!isBeside) {
        return false;
      }
    }
    return true;
  }

  /// The words of a flow, in which a heading may be written over several paragraphs.
  List<Word> inFlow(List<Cell> cells) {
    var words = new ArrayList<Word>();
    int i = 0;
    while (i < cells.size()) {
      int taken = 0;
      for (int pieces = 1; taken == 0 && pieces <= MOST_PIECES; pieces++) {
        int end = Math.min(cells.size(), i + pieces);
        taken = exact(join(cells.subList(i, end)), cells.get(i), words) ? pieces : 0;
      }
      if (taken == 0) {
        alike(cells.get(i), cells, words);
      }
      i += Math.max(taken, 1);
    }
    return words;
  }

  private static String join(List<Cell> cells) {
    return String.join("", cells.stream().map(Cell::text).toList());
  }

  /// The words of a grid, in which a heading may be broken over cells below each other.
  List<Word> inGrid(List<Cell> cells) {
    var found = new ArrayList<Word>();
    for (List<Cell> stack : Stacks.of(cells)) {
      int end = stack.size();
      while (end > 0) {
        int start = Math.max(0, end - MOST_PIECES);
        while (start < end && !exact(join(stack.subList(start, end)), stack.get(start), found)) {
          start++;
        }
        if (start == end) {
          start--;
          alike(stack.get(start), cells, found);
        }
        end = start;
      }
    }
    found.sort(Comparator.comparingInt(word -> cells.indexOf(word.cell())));
    return found;
  }

  private boolean exact(String printed, Cell cell, List<Word> words) {
    Wording wording = Wording.of(printed);
    var group = groups.exact(wording.body()).or(() -> groups.nearAndWhole(wording));
    var result = results.exact(wording.body()).or(() -> results.nearAndWhole(wording));
    if (group.isPresent() || result.isPresent()) {
      words.add(new Word(group, result, printed, cell));
      return true;
    }
    return false;
  }

  /// A heading in other words that are part of its own (直接起诉), where no other part of it stands
  /// anywhere.
  private Optional<Lexicon.Match<Group>> shortened(Cell cell, List<Cell> cells) {
    return groups
        .near(Wording.of(cell.text()))
        .filter(match ->
            cells.stream()
                .map(other -> Wording.letters(other.text()))
                .noneMatch(letters ->
                    !letters.isEmpty()
                        && !cell.text().contains(letters)
                        && match.official().contains(letters)));
  }

  /// A heading with a slip, or several side by side in one paragraph.
  private void alike(Cell cell, List<Cell> cells, List<Word> words) {
    String body = Wording.of(cell.text()).body();
    var group = groups.like(body).or(() -> shortened(cell, cells));
    var result = results.like(body);
    if (group.isPresent() || result.isPresent()) {
      words.add(new Word(group, result, cell.text(), cell));
      return;
    }
    int start = 0;
    while (start < body.length()) {
      var word = new Word(groups.at(body, start), results.at(body, start), "", cell);
      if (word.group().isPresent() || word.result().isPresent()) {
        words.add(word);
        start += word.group().map(g -> g.wording.length()).orElse(2);
      } else {
        start++;
      }
    }
  }
}
