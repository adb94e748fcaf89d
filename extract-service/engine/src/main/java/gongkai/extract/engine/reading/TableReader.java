package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable.Row;
import gongkai.extract.report.AlteredWording;
import gongkai.extract.report.ReadingDoubt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a table whose rows have labels: tables two and three of the form.
///
/// The lines are cut into labels and figures. A row that holds both is bound. Elsewhere figures
/// belong to the label before them, unless the sequence starts with figures and ends with a label:
/// then every label stands behind its figures. What fits neither is not guessed.
final class TableReader {

  /// The header and the labels of a table without any figure have fewer pieces, a character a line.
  private static final int MOST_WAITING = 600;

  private final TableLabels labels;
  private final Sheet sheet;
  private final RowMapper mapper;
  private final HeaderReader headers;
  private final Map<Row, String> seen = new HashMap<>();
  private final List<Cell> waiting = new ArrayList<>();

  /// Words that empty cells stand behind.
  private final Set<Cell> beforeBlanks = new HashSet<>();

  /// The headers read, the last one first.
  private final Deque<ColumnHeader> read = new ArrayDeque<>();

  private Optional<Row> previous = Optional.empty();

  /// The label of the last figures, if its rest may stand below them.
  private Optional<RowLabel> begun = Optional.empty();

  TableReader(TableLabels labels, Sheet sheet) {
    this.labels = labels;
    this.sheet = sheet;
    this.headers = new HeaderReader(labels);
    this.mapper = new RowMapper(labels.table(), sheet);
  }

  void read(List<Line> lines) {
    List<Strip> strips = Strip.cut(lines);
    mapper.learn(strips);
    int columns = labels.table().rows().getFirst().columns().size();
    lines.forEach(line -> line.lastBeforeBlanks().ifPresent(beforeBlanks::add));
    int i = 0;
    while (i < strips.size()) {
      Strip strip = strips.get(i);
      if (strip.bound()) {
        Optional<Strip> longer =
            i + 1 < strips.size()
                ? FiguresBelow.joined(strip, strips.get(i + 1), columns)
                : Optional.empty();
        bound(longer.orElse(strip));
        i += longer.isPresent() ? 2 : 1;
      } else {
        int end = i;
        while (end < strips.size() && !strips.get(end).bound()) {
          end++;
        }
        loose(strips.subList(i, end));
        i = end;
      }
    }
    settleBegun();
    settleWaiting(waiting.size());
    mapper.finish();
  }

  private void bound(Strip strip) {
    waitFor(strip.labels());
    place(strip, true);
  }

  /// Labels and figures that do not share lines.
  private void loose(List<Strip> strips) {
    if (isReversed(strips)) {
      reversed(strips);
      return;
    }
    boolean certain = strips.stream().filter(Strip::isValues).count() == 0 || !hasOrphan(strips);
    for (Strip strip : strips) {
      if (strip.isLabels()) {
        waitFor(strip.labels());
      } else {
        place(strip, certain);
      }
    }
  }

  private boolean hasOrphan(List<Strip> strips) {
    boolean behindFigures = false;
    Optional<Row> above = previous;
    var before = new ArrayList<Cell>(waiting);
    for (Strip strip : strips) {
      if (strip.isLabels()) {
        before.addAll(strip.labels());
      } else {
        Optional<RowLabel> label = RowLabel.last(before, labels, above);
        if (behindFigures || label.isEmpty()) {
          return true;
        }
        above = label.map(RowLabel::row);
        before.clear();
      }
      behindFigures = strip.isValues();
    }
    return false;
  }

  /// Whether every label stands behind its figures.
  private boolean isReversed(List<Strip> strips) {
    boolean headed = !strips.isEmpty() && strips.getFirst().isLabels();
    List<Strip> body = headed ? strips.subList(1, strips.size()) : strips;
    if (body.size() < 4 || body.size() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i).isValues() != (i % 2 == 0)) {
        return false;
      }
    }
    return RowLabel.last(body.getLast().labels(), labels).isPresent()
        && !(headed && RowLabel.last(strips.getFirst().labels(), labels).isPresent());
  }

  private void reversed(List<Strip> strips) {
    Strip figures = null;
    for (Strip strip : strips) {
      if (strip.isValues()) {
        figures = strip;
      } else {
        waitFor(strip.labels());
        if (figures != null) {
          place(figures, true);
        }
      }
    }
  }

  /// Keeps words for the next figures; what lies far back labels none of them.
  private void waitFor(List<Cell> words) {
    int from = Math.max(0, words.size() - MOST_WAITING);
    waiting.addAll(words.subList(from, words.size()));
    if (waiting.size() > 2 * MOST_WAITING) {
      waiting.subList(0, waiting.size() - MOST_WAITING).clear();
    }
  }

  /// Gives figures to the label that waits for them.
  private void place(Strip figures, boolean certain) {
    settleBegun();
    Optional<RowLabel> label = RowLabel.last(waiting, labels, previous);
    if (label.isEmpty()) {
      orphan(figures);
      return;
    }
    settleWaiting(label.get().from());
    waiting.clear();
    Row row = label.get().row();
    previous = Optional.of(row);
    if (label.get().rest().isEmpty()) {
      noteWording(label.get());
    } else {
      begun = label;
    }
    String printed = String.join(" ", figures.values().stream().map(Cell::text).toList());
    String before = seen.putIfAbsent(row, printed);
    if (before != null) {
      if (!before.equals(printed)) {
        mapper.contradicted(row, label.get());
      }
    } else if (certain) {
      mapper.map(row, header(row), figures);
    } else {
      mapper.displaced(row, figures);
    }
  }

  /// The last header that names columns of a row, or says that it cannot be read: the first lines
  /// of a table, repeated at the top of a page, are no header of a row that has other columns.
  private ColumnHeader header(Row row) {
    return read.stream()
        .filter(header -> !header.isReadable() || !header.order(row.columns()).isEmpty())
        .findFirst()
        .orElse(ColumnHeader.NONE);
  }

  private void orphan(Strip figures) {
    mapper.left(figures);
    if (waiting.isEmpty()) {
      return; // a number of the page, or figures that no label is left for
    }
    headers.read(waiting).ifPresent(this::use);
    Cell last = waiting.getLast();
    waiting.clear();
    if (figures.values().size() > 2) {
      sheet
          .doubts()
          .add(
              new ReadingDoubt(
                  ReadingDoubt.Kind.LABEL_UNCLEAR,
                  "%s中“%s”一行的行名无法辨认，数字未采用，请核对原件。"
                      .formatted(labels.table().title(), Texts.brief(last.text())),
                  List.of(),
                  Optional.of(last.place().source(last.text()))));
    }
  }

  /// Reads what waits before the label found: headings, and labels whose row holds nothing.
  private void settleWaiting(int end) {
    List<Cell> before = List.copyOf(waiting.subList(0, end));
    headers.read(before).ifPresent(this::use);
    var open = new ArrayList<Cell>();
    for (Cell cell : before) {
      open.add(cell);
      Optional<RowLabel> label = RowLabel.exact(open, labels);
      if (label.isPresent() && !isColumn(cell) && !seen.containsKey(label.get().row())) {
        seen.put(label.get().row(), "");
        mapper.blank(label.get(), beforeBlanks.contains(cell));
        open.clear();
      }
    }
  }

  private boolean isColumn(Cell cell) {
    return headers.isHeading(cell);
  }

  private void use(ColumnHeader next) {
    read.addFirst(next);
    for (ColumnHeader.Heading heading : next.headings()) {
      if (heading.isAltered()) {
        sheet.altered(
            new AlteredWording(
                labels.table().name() + "." + heading.column().name(),
                heading.printed(),
                heading.match().official(),
                heading.cell().place().source(heading.printed())));
      }
    }
  }

  /// Whether the rest of a label stands below its figures is known once the next ones come.
  private void settleBegun() {
    begun.ifPresent(label -> {
      boolean isWhole =
          waiting.stream().anyMatch(cell -> Wording.letters(cell.text()).equals(label.rest()));
      if (!isWhole) {
        noteWording(label);
      }
    });
    begun = Optional.empty();
  }

  private void noteWording(RowLabel label) {
    if (label.isAltered()) {
      sheet.altered(
          new AlteredWording(
              labels.table().name() + "." + label.row().name(),
              label.printed(),
              label.match().official(),
              label.at().place().source(label.printed())));
    }
  }
}
