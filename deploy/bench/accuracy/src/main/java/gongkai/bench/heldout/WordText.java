package gongkai.bench.heldout;

import gongkai.bench.printers.Markup;

/// Writes paragraphs of a text processor's document.
///
/// @param face the typeface
/// @param pieces whether text is cut into runs as editing leaves them
/// @param dice where it is cut
record WordText(String face, boolean pieces, Dice dice) {

  /// A paragraph.
  ///
  /// @param align `left`, `center`, `right` or `both`
  /// @param indent of its first line, in twentieths of a point
  /// @param size in half points
  String paragraph(String text, String align, int indent, int size) {
    return paragraph(text, align, "<w:ind w:firstLine='" + indent + "'/>", size, "");
  }

  /// A paragraph.
  ///
  /// @param more further properties of the paragraph
  /// @param letters further properties of its letters
  String paragraph(String text, String align, String more, int size, String letters) {
    String run =
        "<w:rPr><w:rFonts w:ascii='%s' w:hAnsi='%s' w:eastAsia='%s'/>%s<w:sz w:val='%d'/></w:rPr>"
            .formatted(face, face, face, letters, size);
    var xml = new StringBuilder("<w:p><w:pPr>").append(more);
    xml.append("<w:jc w:val='").append(align).append("'/></w:pPr>");
    boolean broken = false;
    for (String line : text.lines().toList()) {
      if (broken) {
        xml.append("<w:r>").append(run).append("<w:br/></w:r>");
      }
      broken = true;
      int at = 0;
      while (at < line.length()) {
        int end = pieces ? Math.min(line.length(), at + dice.between(1, 9)) : line.length();
        xml.append("<w:r>").append(run).append("<w:t xml:space='preserve'>");
        xml.append(Markup.escaped(line.substring(at, end))).append("</w:t></w:r>");
        if (pieces && dice.onceIn(6)) {
          xml.append("<w:bookmarkStart w:id='9' w:name='_GoBack'/><w:bookmarkEnd w:id='9'/>");
        }
        at = end;
      }
    }
    return xml.append("</w:p>").toString();
  }
}
