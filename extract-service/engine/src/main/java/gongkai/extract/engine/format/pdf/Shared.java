package gongkai.extract.engine.format.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// What the pages of one file have in common.
final class Shared {

  /// More signs and operators than this are no report; forms that print each other take no file to
  /// have billions.
  private static final int MOST_STEPS = 20_000_000;

  /// What placing a form costs, in steps.
  private static final int PLACING = 200;

  private final Map<PDFont, FontText> texts = new HashMap<>();
  private final ContentStreams streams = new ContentStreams();
  private int steps;

  /// What the codes of a font stand for.
  FontText text(PDFont font) throws IOException {
    FontText text = texts.get(font);
    if (text == null) {
      text = new FontText(font, streams);
      texts.put(font, text);
    }
    return text;
  }

  ContentStreams streams() {
    return streams;
  }

  /// Counts one more step of printing.
  void count() throws PdfStop {
    count(1);
  }

  /// Counts one more form that is placed on a page.
  void placed() throws PdfStop {
    count(PLACING);
  }

  private void count(int more) throws PdfStop {
    steps += more;
    if (steps > MOST_STEPS) {
      throw PdfStop.excessive("的内容超过 %d 个绘制步骤".formatted(MOST_STEPS));
    }
  }
}
