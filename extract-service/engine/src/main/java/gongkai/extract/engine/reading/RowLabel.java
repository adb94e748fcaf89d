package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A row label found at the end of a sequence of words.
///
/// @param match the row that it means
/// @param printed as printed, pieces joined
/// @param from the index of its first piece
/// @param at its first piece
record RowLabel(Lexicon.Match<Row> match, String printed, int from, Cell at) {

  /// A label written one character a line has this many pieces at most.
  private static final int MOST_PIECES = 45;

  private static final String ADDED = "情况";

  private static final Set<String> TOTALS = Set.of("总计", "合计", "共计");

  private static final int LONGEST = 80;
  private static final int MOST_PIECES_OF_A_SLIP = 4;

  Row row() {
    return match.meaning();
  }

  /// The row label that the words end with.
  ///
  /// @param previous the row above, where one was found
  static Optional<RowLabel> last(List<Cell> cells, TableLabels labels, Optional<Row> previous) {
    return last(cells, labels).or(() -> numbered(cells, labels, previous));
  }

  /// The row label that the words end with.
  static Optional<RowLabel> last(List<Cell> cells, TableLabels labels) {
    return exact(cells, labels)
        .or(() -> near(cells, labels))
        .or(() -> glued(cells, labels))
        .or(() -> behindBlank(cells, labels))
        .or(() -> grouped(cells, labels))
        .or(() -> like(cells, labels))
        .or(() -> lengthened(cells, labels));
  }

  /// With a word added that changes nothing: （一）予以公开情况.
  private static Optional<RowLabel> lengthened(List<Cell> cells, TableLabels labels) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Cell last = cells.getLast();
    Wording printed = Wording.of(last.text());
    String body = printed.body();
    if (printed.numbering() == Wording.Numbering.NONE || !body.endsWith(ADDED)) {
      return Optional.empty();
    }
    return labels
        .rows()
        .exact(body.substring(0, body.length() - ADDED.length()))
        .filter(match -> Wording.ofOfficial(match.official()).ordinal() == printed.ordinal())
        .map(match ->
            new RowLabel(
                new Lexicon.Match<>(match.meaning(), match.official(), ADDED.length()),
                last.text(),
                cells.size() - 1,
                last));
  }

  /// Whether it does not read as on the form; a remark in brackets that the form has and the label
  /// lacks (区分处理的，…) counts too.
  boolean isAltered() {
    String official = match.official();
    String remark = official.substring(Lexicon.withoutRemark(official).length());
    return match.isAltered() || !Wording.letters(printed).contains(Wording.letters(remark));
  }

  /// The same, without tolerance for slips.
  static Optional<RowLabel> exact(List<Cell> cells, TableLabels labels) {
    for (int from = cells.size() - 1; from >= Math.max(0, cells.size() - MOST_PIECES); from--) {
      String printed = join(cells, from);
      if (printed.length() > LONGEST + 20) {
        return Optional.empty();
      }
      Wording wording = Wording.of(printed);
      var match = labels.rows().exact(wording.body()).or(() -> bare(printed, labels));
      if (match.isPresent() && !mayBeColumn(cells, from, wording, labels)) {
        return Optional.of(new RowLabel(match.get(), printed, from, cells.get(from)));
      }
    }
    return Optional.empty();
  }

  /// Without a remark in brackets, or with the dot behind its number lost.
  private static Optional<Lexicon.Match<Row>> bare(String printed, TableLabels labels) {
    String unremarked = Lexicon.withoutRemark(printed);
    if (unremarked.length() < printed.length()) {
      return labels.rows().exact(Wording.of(unremarked).body());
    }
    String letters = Wording.letters(printed);
    String unnumbered = withoutNumber(letters);
    int digits = letters.length() - unnumbered.length();
    return digits == 0 || digits > 2 ? Optional.empty() : labels.rows().exact(unnumbered);
  }

  /// 其他 and 总计 name a row and a column; without a number in front, behind a column they are one.
  private static boolean mayBeColumn(
      List<Cell> cells, int from, Wording wording, TableLabels labels) {
    return wording.numbering() == Wording.Numbering.NONE
        && labels.columns().exact(wording.body()).isPresent()
        && (from == 0 || new HeaderReader(labels).endWithHeading(cells.subList(0, from)));
  }

  /// In other words that can mean nothing else: see [NearWords].
  private static Optional<RowLabel> near(List<Cell> cells, TableLabels labels) {
    int least = Math.max(0, cells.size() - MOST_PIECES_OF_A_SLIP);
    for (int from = cells.size() - 1; from >= least; from--) {
      String printed = join(cells, from);
      if (printed.length() > LONGEST) {
        return Optional.empty();
      }
      var match = labels.rows().near(Wording.of(printed));
      if (match.isPresent()) {
        return Optional.of(new RowLabel(match.get(), printed, from, cells.get(from)));
      }
    }
    return Optional.empty();
  }

  /// Behind the headings above it, in one piece: 三、本年度办理结果（三）不予公开1.属于国家秘密.
  private static Optional<RowLabel> glued(List<Cell> cells, TableLabels labels) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Cell last = cells.getLast();
    return labels
        .rows()
        .atEnd(Wording.letters(last.text()))
        .filter(match -> Wording.ofOfficial(match.official()).body().length() >= 4)
        .flatMap(match -> behind(last, match))
        .map(match -> new RowLabel(match, last.text(), cells.size() - 1, last));
  }

  /// Words between the number of the label and its wording are an addition (3.经补正后申请内容仍不明确), and
  /// the number of another row tells that it is not this one.
  private static Optional<Lexicon.Match<Row>> behind(Cell cell, Lexicon.Match<Row> match) {
    Wording printed = Wording.of(cell.text());
    Wording official = Wording.ofOfficial(match.official());
    boolean inOnePiece =
        printed.ordinal() == 0
            || printed.numbering() != official.numbering()
            || Wording.letters(cell.text()).endsWith(Wording.letters(match.official()));
    if (inOnePiece) {
      return Optional.of(match);
    }
    int added = printed.body().length() - official.body().length();
    return printed.ordinal() == official.ordinal()
        ? Optional.of(new Lexicon.Match<>(match.meaning(), match.official(), added))
        : Optional.empty();
  }

  /// With its number behind a blank and the heading of its group: 三、办理结果 （七）合计.
  private static Optional<RowLabel> behindBlank(List<Cell> cells, TableLabels labels) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Cell last = cells.getLast();
    int blank = last.text().lastIndexOf(' ');
    String own = last.text().substring(blank + 1);
    Wording printed = Wording.of(own);
    if (blank < 0 || printed.numbering() == Wording.Numbering.NONE) {
      return Optional.empty();
    }
    return labels
        .rows()
        .exact(printed.body())
        .or(() -> labels.rows().near(printed))
        .or(() -> labels.rows().like(printed.body()))
        .map(match -> new RowLabel(match, own, cells.size() - 1, last));
  }

  /// In other words behind the heading of its group, in one piece: （五）不予处理：4.没有正当理由的大量反复申请.
  private static Optional<RowLabel> grouped(List<Cell> cells, TableLabels labels) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Cell last = cells.getLast();
    String body = Wording.of(last.text()).body();
    return labels
        .groups()
        .at(body, 0)
        .flatMap(group ->
            labels
                .rows()
                .like(
                    withoutNumber(
                        body.substring(Wording.ofOfficial(group.official()).body().length())))
                .filter(match -> match.meaning().group().equals(group.meaning())))
        .map(match -> new RowLabel(match, last.text(), cells.size() - 1, last));
  }

  private static String withoutNumber(String letters) {
    int digits = 0;
    while (digits < letters.length() && letters.charAt(digits) <= '9') {
      digits++;
    }
    return letters.substring(digits);
  }

  private static Optional<RowLabel> like(List<Cell> cells, TableLabels labels) {
    RowLabel best = null;
    for (int from = cells.size() - 1;
        from >= Math.max(0, cells.size() - MOST_PIECES_OF_A_SLIP);
        from--) {
      String printed = join(cells, from);
      if (printed.length() > LONGEST) {
        break;
      }
      String body = Wording.of(printed).body();
      var match =
          labels
              .rows()
              .like(body)
              .or(() -> labels.rows().like(Wording.of(Lexicon.withoutRemark(printed)).body()));
      if (match.isPresent() && (best == null || match.get().distance() < best.match.distance())) {
        best = new RowLabel(match.get(), printed, from, cells.get(from));
      }
    }
    return Optional.ofNullable(best);
  }

  private static String join(List<Cell> cells, int from) {
    if (from == cells.size() - 1) {
      return cells.getLast().text();
    }
    var joined = new StringBuilder();
    for (Cell cell : cells.subList(from, cells.size())) {
      joined.append(cell.text());
    }
    return joined.toString();
  }

  /// In quite other words, but with the number that follows the row above in its group, and with
  /// half of the characters of the official wording: 3.危害国家安全和社会稳定 for 3.危及“三安全一稳定”.
  private static Optional<RowLabel> numbered(
      List<Cell> cells, TableLabels labels, Optional<Row> previous) {
    if (cells.isEmpty() || previous.isEmpty()) {
      return Optional.empty();
    }
    Cell last = cells.getLast();
    Wording printed = Wording.of(last.text());
    List<Row> rows = labels.table().rows();
    int next = rows.indexOf(previous.get()) + 1;
    if (next >= rows.size()) {
      return Optional.empty();
    }
    Row row = rows.get(next);
    if (isTotal(cells, printed, row)) {
      return Optional.of(new RowLabel(matched(row, printed), last.text(), 0, last));
    }
    Wording official = Wording.ofOfficial(row.wording());
    boolean sameNumber =
        official.ordinal() == printed.ordinal() && official.numbering() == printed.numbering();
    long shared = official.body().chars().filter(c -> printed.body().indexOf(c) >= 0).count();
    if (printed.ordinal() < 2
        || !sameNumber
        || !row.group().equals(previous.get().group())
        || 2 * shared < official.body().length()) {
      return Optional.empty();
    }
    return Optional.of(new RowLabel(matched(row, printed), last.text(), cells.size() - 1, last));
  }

  private static Lexicon.Match<Row> matched(Row row, Wording printed) {
    String official = Wording.ofOfficial(row.wording()).body();
    return new Lexicon.Match<>(
        row, row.wording(), EditDistance.between(printed.body(), official, LONGEST));
  }

  /// （七）总计 without its number, where nothing else is in front of the figures: a heading of columns
  /// does not stand alone.
  private static boolean isTotal(List<Cell> cells, Wording printed, Row row) {
    return cells.size() == 1
        && TOTALS.contains(printed.body())
        && Wording.ofOfficial(row.wording()).body().equals("总计");
  }
}
