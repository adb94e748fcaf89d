package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Row labels that do not read as on the form: slips, other words, glued to the heading of their
/// group, cut off.
final class AlteredLabel {

  private static final String ADDED = "情况";

  private static final Set<String> TOTALS = Set.of("总计", "合计", "共计");

  private static final int SHORTEST_BEGUN = 6;
  private static final int MOST_PIECES_OF_A_SLIP = 4;

  private AlteredLabel() {}

  /// The row label that the words end with, in other words than the form's.
  static Optional<RowLabel> last(List<Cell> cells, TableLabels labels) {
    return near(cells, labels)
        .or(() -> glued(cells, labels))
        .or(() -> behindBlank(cells, labels))
        .or(() -> grouped(cells, labels))
        .or(() -> like(cells, labels))
        .or(() -> lengthened(cells, labels))
        .or(() -> begun(cells, labels));
  }

  /// In other words that can mean nothing else: see [NearWords].
  private static Optional<RowLabel> near(List<Cell> cells, TableLabels labels) {
    int least = Math.max(0, cells.size() - MOST_PIECES_OF_A_SLIP);
    for (int from = cells.size() - 1; from >= least; from--) {
      String printed = RowLabel.join(cells, from);
      if (printed.length() > RowLabel.LONGEST) {
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
                    RowLabel.withoutNumber(
                        body.substring(Wording.ofOfficial(group.official()).body().length())))
                .filter(match -> match.meaning().group().equals(group.meaning())))
        .map(match -> new RowLabel(match, last.text(), cells.size() - 1, last));
  }

  private static Optional<RowLabel> like(List<Cell> cells, TableLabels labels) {
    RowLabel best = null;
    for (int from = cells.size() - 1;
        from >= Math.max(0, cells.size() - MOST_PIECES_OF_A_SLIP);
        from--) {
      String printed = RowLabel.join(cells, from);
      if (printed.length() > RowLabel.LONGEST) {
        break;
      }
      String body = Wording.of(printed).body();
      var match =
          labels
              .rows()
              .like(body)
              .or(() -> labels.rows().like(Wording.of(Lexicon.withoutRemark(printed)).body()));
      if (match.isPresent() && (best == null || match.get().distance() < best.match().distance())) {
        best = new RowLabel(match.get(), printed, from, cells.get(from));
      }
    }
    return Optional.ofNullable(best);
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

  /// The first lines of a long one, whose rest stands below its figures, where only one begins so.
  private static Optional<RowLabel> begun(List<Cell> cells, TableLabels labels) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Cell last = cells.getLast();
    Wording printed = Wording.of(last.text());
    if (printed.numbering() == Wording.Numbering.NONE || printed.body().length() < SHORTEST_BEGUN) {
      return Optional.empty();
    }
    List<Row> rows =
        labels.table().rows().stream()
            .filter(row -> {
              Wording official = Wording.ofOfficial(row.wording());
              return official.ordinal() == printed.ordinal()
                  && official.numbering() == printed.numbering()
                  && official.body().startsWith(printed.body());
            })
            .toList();
    return rows.size() != 1
        ? Optional.empty()
        : Optional.of(
            new RowLabel(matched(rows.getFirst(), printed), last.text(), cells.size() - 1, last));
  }

  /// In quite other words, but with the number that follows the row above in its group, and with
  /// half of the characters of the official wording: 3.危害国家安全和社会稳定 for 3.危及“三安全一稳定”.
  static Optional<RowLabel> next(List<Cell> cells, TableLabels labels, Optional<Row> previous) {
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
        row, row.wording(), EditDistance.between(printed.body(), official, RowLabel.LONGEST));
  }

  /// （七）总计 without its number, where nothing else is in front of the figures: a heading of columns
  /// does not stand alone.
  private static boolean isTotal(List<Cell> cells, Wording printed, Row row) {
    return cells.size() == 1
        && TOTALS.contains(printed.body())
        && Wording.ofOfficial(row.wording()).body().equals("总计");
  }
}
