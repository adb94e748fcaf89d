package gongkai.bench.validation;

import java.util.function.Function;

/// Pieces of HTML that several layouts share.
final class Html {

  private Html() {}

  /// A table with `rowspan` and `colspan`.
  ///
  /// @param opening the tag that begins it
  /// @param attributes what every cell says beside its spans, with a space before it
  /// @param content what stands between the tags of a cell
  static String table(
      PaperTable table,
      String opening,
      String attributes,
      Function<PaperTable.Cell, String> content) {
    var html = new StringBuilder(opening).append("<tbody>\n");
    for (var row : table.rows()) {
      html.append("<tr>");
      for (var cell : row) {
        html.append("<td").append(attributes);
        if (cell.down() > 1) {
          html.append(" rowspan=\"").append(cell.down()).append('"');
        }
        if (cell.across() > 1) {
          html.append(" colspan=\"").append(cell.across()).append('"');
        }
        html.append('>').append(content.apply(cell)).append("</td>\n");
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody></table>\n").toString();
  }
}
