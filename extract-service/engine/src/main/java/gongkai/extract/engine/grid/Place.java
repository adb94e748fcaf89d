package gongkai.extract.engine.grid;

import gongkai.extract.report.Source;

/// Where a piece of a document stands.
public sealed interface Place {

  /// What was printed here, with this place.
  Source source(String printed);

  /// The line in the decoded text, from 1.
  int line();

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
}
