package gongkai.extract.engine;

/// How many mutations of documents are tried.
///
/// The tests of one build try 3,400 in all, which takes seconds. `-Dgongkai.mutations=10000` tries
/// so many, each of the nine formats (text, web page, Markdown; DOCX, XLSX, XLS, DOC, OFD; PDF) an
/// equal share of them, which takes some minutes.
final class Mutations {

  private static final int FORMATS = 9;

  private Mutations() {}

  /// How many a test is to try.
  ///
  /// @param formats how many of the formats it has
  /// @param usual how many it tries in a build
  static int of(int formats, int usual) {
    int all = Integer.getInteger("gongkai.mutations", 0);
    return all == 0 ? usual : Math.ceilDiv(all * formats, FORMATS);
  }
}
