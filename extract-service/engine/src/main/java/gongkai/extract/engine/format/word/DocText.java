package gongkai.extract.engine.format.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// The text of DOC paragraphs as it is printed: what was deleted or is hidden is left out, fields
/// show their results, notes' marks and what is raised or struck out stand apart.
final class DocText {

  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';

  private final RunningText text = new RunningText();

  /// The open fields, the innermost last; whether each is still in its instruction.
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /// Adds a paragraph.
  ///
  /// @return whether its end was deleted
  boolean add(Paragraph paragraph) {
    boolean endDeleted = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      endDeleted = run.isMarkedDeleted();
      boolean shown = !run.isMarkedDeleted() && !run.isVanished();
      boolean apart =
          run.getSubSuperScriptIndex() != 0 || run.isStrikeThrough() || run.isDoubleStrikeThrough();
      if (apart) {
        text.apart();
      }
      for (char c : run.text().toCharArray()) {
        add(c, shown);
      }
      if (apart) {
        text.apart();
      }
    }
    return endDeleted;
  }

  private void add(char c, boolean shown) {
    switch (c) {
      case FIELD_BEGIN -> fields.addLast(true);
      case FIELD_RESULT -> {
        if (fields.pollLast() != null) {
          fields.addLast(false);
        }
      }
      case FIELD_END -> fields.pollLast();
      case '\u0001', '\u0003', '\u0004', '\u0008' -> {} // pictures, separators, shapes
      case '\u0002', '\u0005', '\u0007', '\r' -> text.apart(); // marks of notes, cells, paragraphs
      case '\u001E' -> shown('-', shown);
      case '\u001F' -> {} // a hyphen that is shown at the end of a line only
      default -> shown(c, shown);
    }
  }

  private void shown(char c, boolean shown) {
    if (shown && !fields.contains(true)) {
      text.append(String.valueOf(c));
    }
  }

  /// The text so far; starts anew. An instruction that does not end with its paragraph is taken for
  /// a broken one.
  String take() {
    fields.removeIf(instruction -> instruction);
    return text.take();
  }
}
