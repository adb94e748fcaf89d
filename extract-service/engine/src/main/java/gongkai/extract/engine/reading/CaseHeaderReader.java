package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.reading.CaseHeader.Group;
import gongkai.extract.engine.reading.CaseHeader.Word;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.report.AlteredWording;
import gongkai.extract.report.CellAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads headers, remembering the results of the last one for rows that follow it.
final class CaseHeaderReader {
  /// The results of one table.
  private static final int RESULTS = 5;

  private final List<FormTable> tables;
  private final Sheet sheet;
  private final CaseWords words;
  private List<Column> lastResults;

  CaseHeaderReader(List<FormTable> tables, Sheet sheet) {
    this.tables = tables;
    this.sheet = sheet;
    this.lastResults = official();
    this.words = new CaseWords(lastResults);
  }

  CaseHeader read(List<Cell> printed) {
    List<Cell> cells = CaseWords.joined(printed);
    var shredded = new BrokenCaseHeader(official());
    Optional<CaseHeader> broken = shredded.read(cells);
    if (broken.isPresent()) {
      return broken.get();
    }
    boolean grid = cells.stream().anyMatch(cell -> cell.column() > 0);
    List<Word> words = grid ? this.words.inGrid(cells) : this.words.inFlow(cells);
    List<Word> found = words.stream().filter(word -> word.result().isPresent()).toList();
    words.forEach(this::note);
    List<Group> heads =
        words.stream()
            .filter(Word::isTable)
            .map(word -> word.group().orElseThrow())
            .distinct()
            .toList();
    if (heads.size() > 1 && found.size() == RESULTS * heads.size()) {
      if (!grid) {
        return inFlow(words, found, heads);
      }
      return Stream.of(inGrid(words, found), byMiddle(words, found))
          .filter(header -> !header.order().isEmpty())
          .findFirst()
          .orElseGet(() -> inFormOrder(words, found) ? inOrder(heads) : CaseHeader.UNKNOWN);
    }
    if (heads.size() == 1 && (found.isEmpty() || found.size() == RESULTS)) {
      return ofOne(heads.getFirst(), found);
    }
    if (grid && followForm(words) && byPlace(cells, found, heads.size())) {
      return inOrder(heads);
    }
    if (grid && shredded.isLikely(cells)) {
      return CaseHeader.UNKNOWN;
    }
    boolean known = heads.size() + found.size() >= 3 && inFormOrder(words, found);
    return known ? fixed() : CaseHeader.UNKNOWN;
  }

  /// Whether what was recognised comes in the form's order: from left to right, or as it is read
  /// where several results stand in one column, as no grid of the form has them.
  private boolean inFormOrder(List<Word> words, List<Word> found) {
    long columns = found.stream().map(word -> word.cell().column()).distinct().count();
    return followForm(words) && resultsFollowForm(found, columns == found.size());
  }

  /// Whether the groups that were recognised come in the order of the form.
  private static boolean followForm(List<Word> words) {
    Group highest = Group.REVIEW;
    for (Word word : words) {
      Group group = word.group().orElse(highest);
      if (group.compareTo(highest) < 0) {
        return false;
      }
      highest = group;
    }
    return true;
  }

  /// Whether a word stands at the foot of each column and all that were recognised stand where the
  /// form has them; the others then are results in other words, and are noted.
  private boolean byPlace(List<Cell> cells, List<Word> found, int groups) {
    List<Cell> feet = Stacks.of(cells).stream().map(List::getLast).toList();
    if (feet.size() != RESULTS * groups || 2 * found.size() < feet.size()) {
      return false;
    }
    var open = new ArrayList<Word>();
    for (int i = 0; i < feet.size(); i++) {
      Cell foot = feet.get(i);
      Column column = official().get(i % RESULTS);
      Optional<Word> known =
          found.stream().filter(word -> word.cell().column() == foot.column()).findFirst();
      if (known.isEmpty()) {
        var match = new Lexicon.Match<>(column, column.wording(), foot.text().length());
        open.add(new Word(Optional.empty(), Optional.of(match), foot.text(), foot));
      } else if (!column(known.get()).equals(column)) {
        return false;
      }
    }
    open.forEach(this::note);
    return true;
  }

  /// Whether the results that were recognised come in the order of the form, some perhaps left out.
  private boolean resultsFollowForm(List<Word> found, boolean apart) {
    List<Word> ordered =
        apart
            ? found.stream().sorted(Comparator.comparingInt(word -> word.cell().column())).toList()
            : found;
    int place = 0;
    for (Word word : ordered) {
      while (place < 15 && !official().get(place % 5).equals(column(word))) {
        place++;
      }
      place++;
    }
    return place <= 15;
  }

  /// The form's own order, where the labels show which table it is but not all of its columns.
  private CaseHeader fixed() {
    List<CellAddress> order = tables.stream().flatMap(table -> table.addresses().stream()).toList();
    return new CaseHeader(order, List.of());
  }

  /// The tables named, each with its results in the form's order.
  private CaseHeader inOrder(List<Group> heads) {
    List<CellAddress> order =
        heads.stream()
            .flatMap(head -> official().stream().map(column -> address(head, column)))
            .toList();
    return new CaseHeader(order, List.of());
  }

  private List<Column> official() {
    return tables.getFirst().rows().getFirst().columns();
  }

  private CaseHeader ofOne(Group group, List<Word> found) {
    if (found.size() == RESULTS) {
      lastResults = found.stream().map(word -> column(word)).toList();
    }
    return new CaseHeader(
        lastResults.stream().map(column -> address(group, column)).toList(), List.of());
  }

  private static Column column(Word word) {
    return word.result().orElseThrow().meaning();
  }

  static CellAddress address(Group group, Column column) {
    return new CellAddress(group.table + "." + column.name());
  }

  /// Each result belongs to the table whose heading starts at its column or last before it.
  private static CaseHeader inGrid(List<Word> words, List<Word> found) {
    List<Word> heads = words.stream().filter(Word::isTable).toList();
    List<Word> sorted =
        found.stream().sorted(Comparator.comparingInt(word -> word.cell().column())).toList();
    var order = new ArrayList<CellAddress>();
    for (Word word : sorted) {
      int column = word.cell().column();
      Optional<Word> head =
          heads.stream()
              .filter(candidate -> candidate.cell().column() <= column)
              .max(Comparator.comparingInt(candidate -> candidate.cell().column()));
      if (head.isEmpty()) {
        return CaseHeader.UNKNOWN;
      }
      order.add(address(head.get().group().orElseThrow(), column(word)));
    }
    return headed(sorted, order);
  }

  /// The results from left to right, with the cell of each.
  private static CaseHeader headed(List<Word> results, List<CellAddress> order) {
    List<Integer> positions = results.stream().map(word -> word.cell().column()).toList();
    if (new HashSet<>(order).size() < results.size()) {
      return CaseHeader.UNKNOWN;
    }
    // two headings over one column: only their order is known
    boolean apart = new HashSet<>(positions).size() == positions.size();
    return new CaseHeader(order, apart ? positions : List.of());
  }

  /// Each five results belong to the table whose heading stands over them, where headings do not
  /// reach over all that they head.
  private static CaseHeader byMiddle(List<Word> words, List<Word> found) {
    List<Word> heads = words.stream().filter(Word::isTable).toList();
    List<Word> sorted =
        found.stream().sorted(Comparator.comparingInt(word -> word.cell().column())).toList();
    var order = new ArrayList<CellAddress>();
    for (int i = 0; i < sorted.size(); i += RESULTS) {
      List<Word> own = sorted.subList(i, i + RESULTS);
      int from = own.getFirst().cell().column();
      int end = own.getLast().cell().end();
      List<Word> over =
          heads.stream()
              .filter(head -> head.cell().column() >= from && head.cell().end() <= end)
              .toList();
      if (over.size() != 1) {
        return CaseHeader.UNKNOWN;
      }
      Group group = over.getFirst().group().orElseThrow();
      own.forEach(word -> order.add(address(group, column(word))));
    }
    return headed(sorted, order);
  }

  /// In a flow the words come row by row: the results of 行政复议 first, as they have no row of
  /// headings above them, then those of the two kinds of lawsuits.
  private static CaseHeader inFlow(List<Word> words, List<Word> found, List<Group> heads) {
    boolean eachBeforeItsOwn = headsStandBeforeTheirOwn(words);
    List<Group> owners = eachBeforeItsOwn ? heads : rowByRow(heads);
    var sets = new ArrayList<List<CellAddress>>();
    for (int i = 0; i < owners.size(); i++) {
      Group owner = owners.get(i);
      sets.add(
          found.subList(RESULTS * i, RESULTS * (i + 1)).stream()
              .map(word -> address(owner, column(word)))
              .toList());
    }
    boolean reviewLast =
        !eachBeforeItsOwn
            && heads.contains(Group.REVIEW)
            && indexOf(words, Group.LITIGATION) >= 0
            && indexOf(words, Group.LITIGATION) < indexOf(words, Group.REVIEW);
    if (reviewLast) {
      sets.add(sets.removeFirst());
    }
    List<CellAddress> order = sets.stream().flatMap(List::stream).toList();
    return new HashSet<>(order).size() == found.size()
        ? new CaseHeader(order, List.of())
        : CaseHeader.UNKNOWN;
  }

  private static List<Group> rowByRow(List<Group> heads) {
    var owners = new ArrayList<Group>(heads);
    if (owners.remove(Group.REVIEW)) {
      owners.addFirst(Group.REVIEW);
    }
    return owners;
  }

  private static boolean headsStandBeforeTheirOwn(List<Word> words) {
    int results = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).result().isPresent()) {
        if (results % RESULTS == 0 && (i == 0 || !words.get(i - 1).isTable())) {
          return false;
        }
        results++;
      }
    }
    return true;
  }

  private static int indexOf(List<Word> words, Group group) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).group().filter(g -> g == group).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private void note(Word word) {
    word.heading().ifPresent(match -> note(match.meaning().table, match, word));
    word.result()
        .ifPresent(match -> note("reconsideration." + match.meaning().name(), match, word));
  }

  private void note(String label, Lexicon.Match<?> match, Word word) {
    if (match.isAltered()) {
      sheet.altered(
          new AlteredWording(
              label, word.printed(), match.official(), word.cell().place().source(word.printed())));
    }
  }
}
