package gongkai.extract.engine.grid;

import gongkai.extract.report.Source;
import java.util.List;

/// Where a piece of a document stands.
public sealed interface Place {

  /// What was printed here, with this place.
  Source source(String printed);

  /// A place in a flow of text.
  ///
  /// @param line the line, from 1
  /// @param offset characters of the decoded text before it
  record InText(int line, int offset) implements Place {
    @Override
    public Source source(String printed) {
      return Source.inText(printed, line, offset);
    }
  }

  /// A place in markup.
  ///
  /// @param path the element (`table[2]/tr[5]/td[3]`)
  /// @param line the line of the markup, from 1
  record InMarkup(String path, int line) implements Place {
    @Override
    public Source source(String printed) {
      return Source.inMarkup(printed, path, line);
    }
  }

  /// A place on a page: of a PDF, an OFD, a picture.
  ///
  /// @param page the page, from 1
  /// @param box where it is printed there
  record OnPage(int page, Box box) implements Place {
    @Override
    public Source source(String printed) {
      return Source.onPage(
          printed, page, List.of(box.left(), box.top(), box.right(), box.bottom()));
    }
  }

  /// A place in a file whose parts have addresses but no pages: a word processor's, a spreadsheet.
  ///
  /// @param path the part (`table[2]/row[5]/cell[3]`, `Sheet1!C7`)
  record InFile(String path) implements Place {
    @Override
    public Source source(String printed) {
      return Source.inFile(printed, path);
    }
  }

  /// A rectangle on a page, in points from the page's top left corner.
  record Box(double left, double top, double right, double bottom) {}
}
