package gongkai.extract.engine.format;

import gongkai.extract.engine.grid.Document;
import gongkai.extract.report.Carrier;

/// Plain text, as converters of PDF and web pages write it: tabs or `|` between the cells of a
/// table, or every cell on a line of its own.
///
/// Text is what is left when no other format recognises a document.
final class TextFormat implements InputFormat {

  @Override
  public boolean recognises(Content content) {
    return true;
  }

  @Override
  public Document read(Content content) throws TooLarge {
    var flow = new LineFlow();
    for (LineFlow.Line line : LineFlow.lines(content.text())) {
      flow.add(line);
    }
    return new Document(Carrier.TRANSCRIPT, flow.blocks(), Document.Metadata.NONE);
  }
}
