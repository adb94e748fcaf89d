package gongkai.bench.heldout;

import gongkai.bench.heldout.Grid.Field;
import gongkai.bench.heldout.Grid.Place;
import java.util.function.Function;

/// Writes a table of a web page.
///
/// @param open the tag that begins the table
/// @param cell the attributes of its cells, with a blank before them
/// @param closed whether rows and cells have end tags
/// @param content what stands in a cell, as HTML
record HtmlTable(String open, String cell, boolean closed, Function<Field, String> content) {

  String of(Grid grid) {
    var html = new StringBuilder(open).append('\n');
    for (int row = 0; row < grid.rows().size(); row++) {
      html.append("<tr>\n");
      for (Place place : grid.places(row)) {
        if (place.begins()) {
          html.append(cell(place.field()));
        }
      }
      html.append(closed ? "</tr>\n" : "");
    }
    return html.append(closed ? "</tbody></table>\n" : "</TABLE>\n").toString();
  }

  private String cell(Field field) {
    var html = new StringBuilder("<td").append(cell);
    if (field.width() > 1) {
      html.append(" colspan=\"").append(field.width()).append('"');
    }
    if (field.height() > 1) {
      html.append(" rowspan=\"").append(field.height()).append('"');
    }
    return html.append('>')
        .append(content.apply(field))
        .append(closed ? "</td>\n" : "\n")
        .toString();
  }
}
