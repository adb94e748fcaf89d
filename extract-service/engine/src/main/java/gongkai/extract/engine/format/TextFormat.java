package gongkai.extract.engine.format;

import gongkai.extract.engine.grid.Document;
import gongkai.extract.report.Carrier;
import java.util.List;

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
    List<LineFlow.Line> lines = FlowingTables.apart(LineFlow.lines(content.text()));
    if (!SpacedText.add(lines, flow) && !BarredCells.add(lines, flow)) {
      CopiedCells.add(lines, flow);
    }
    return new Document(Carrier.TRANSCRIPT, flow.blocks(), Document.Metadata.NONE);
  }
}
