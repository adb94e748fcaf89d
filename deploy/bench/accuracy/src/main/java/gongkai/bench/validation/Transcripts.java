package gongkai.bench.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Kind;
import gongkai.bench.validation.Manuscript.Block;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Texts that programs made of pages: a crawler that puts every cell on lines of its own, and a
/// converter that keeps rows and puts tabulators between cells.
final class Transcripts {

  private Transcripts() {}

  /// Every cell on a line of its own, blank lines between, narrow headings over several lines.
  static byte[] oneCellALine(Manuscript manuscript, Random random) {
    var text = new StringBuilder();
    String indent = random.nextBoolean() ? "  " : "";
    for (Block block : manuscript.blocks()) {
      switch (block) {
        case Block.Title(String title) -> text.append(title).append("\n\n");
        case Block.Heading(String number, String heading) ->
            text.append(indent).append(number).append(heading).append("\n\n");
        case Block.Text(String words) -> text.append(indent).append(words).append("\n\n");
        case Block.Table(Grid grid) -> {
          for (List<Cell> row : grid.rows()) {
            for (Cell cell : row) {
              text.append(indent).append(lines(cell, indent, random)).append("\n\n");
            }
          }
        }
        case Block.Signature(String words) -> text.append(indent).append(words).append("\n\n");
      }
      if (block instanceof Block.Title && random.nextInt(3) == 0) {
        text.append("打印此页 关闭窗口\n\n");
      }
    }
    return text.append("扫一扫在手机打开当前页\n").toString().getBytes(UTF_8);
  }

  private static String lines(Cell cell, String indent, Random random) {
    boolean narrow = cell.kind() == Kind.HEAD && cell.across() == 1 && cell.text().length() == 4;
    String text = cell.text().isEmpty() ? " " : cell.text();
    return narrow && random.nextInt(3) == 0
        ? text.substring(0, 2) + "\n\n" + indent + text.substring(2)
        : text;
  }

  /// Rows as lines, cells between tabulators; what a merged cell covers is empty; a page number now
  /// and then, a blank line where a page ended. Some are saved by a Chinese Windows.
  static byte[] tabs(Manuscript manuscript, Random random) {
    var text = new StringBuilder("\n\n");
    boolean paged = random.nextBoolean();
    int page = 1;
    for (Block block : manuscript.blocks()) {
      switch (block) {
        case Block.Title(String title) -> text.append(title).append("\n");
        case Block.Heading(String number, String heading) ->
            text.append("\n").append(number).append(heading).append("\n\n");
        case Block.Text(String words) -> {
          text.append(cut(words, random)).append("\n\n");
          if (paged && random.nextInt(4) == 0) {
            text.append("— ").append(page++).append(" —\n\n");
          }
        }
        case Block.Table(Grid grid) -> rows(grid, text, paged, random);
        case Block.Signature(String words) -> text.append("\n").append(words).append("\n");
      }
    }
    Charset charset = random.nextInt(4) == 0 ? Charset.forName("GB18030") : UTF_8;
    return text.toString().getBytes(charset);
  }

  /// A paragraph that goes on over the end of a page comes in two.
  private static String cut(String words, Random random) {
    int at = 20 + random.nextInt(40);
    boolean whole =
        words.length() < at + 10
            || random.nextInt(5) > 0
            || Character.isDigit(words.charAt(at))
            || words.charAt(at) < 0x80;
    return whole ? words : words.substring(0, at) + "\n\n" + words.substring(at);
  }

  private static void rows(Grid grid, StringBuilder text, boolean paged, Random random) {
    @Nullable Cell[][] matrix = grid.matrix();
    int end = paged ? 6 + random.nextInt(20) : matrix.length;
    for (int r = 0; r < matrix.length; r++) {
      for (int c = 0; c < grid.columns(); c++) {
        Cell cell = matrix[r][c];
        text.append(c == 0 ? "" : "\t").append(cell == null ? "" : cell.text());
      }
      text.append("\n");
      if (r == end) {
        text.append("\n");
      }
    }
  }
}
