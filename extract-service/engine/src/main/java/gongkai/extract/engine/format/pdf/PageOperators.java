package gongkai.extract.engine.format.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/// The operators of a page that matter to what it says: state, text, paths, and what is placed on
/// it. All others, colours and clips among them, are passed over.
final class PageOperators {

  /// What an operator of paths does.
  private interface Drawing {
    void draw(float[] numbers) throws IOException;
  }

  private PageOperators() {}

  static void register(PrintedPage page, DrawnLines lines) {
    List.of(
            new Concatenate(page),
            new Restore(page),
            new Save(page),
            new SetGraphicsStateParameters(page),
            new SetLineWidth(page),
            new SetMatrix(page),
            new BeginText(page),
            new EndText(page),
            new MoveText(page),
            new MoveTextSetLeading(page),
            new NextLine(page),
            new SetCharSpacing(page),
            new Lettering(page),
            new SetTextHorizontalScaling(page),
            new SetTextLeading(page),
            new SetTextRenderingMode(page),
            new SetTextRise(page),
            new SetWordSpacing(page),
            new ShowText(page),
            new ShowTextAdjusted(page),
            new ShowTextLine(page),
            new ShowTextLineAndSpace(page),
            new Placing(page))
        .forEach(page::addOperator);
    add(page, WholeContent.END, 0, n -> page.ended());
    paths(page, lines);
    paints(page, lines);
  }

  private static void paths(PrintedPage page, DrawnLines lines) {
    add(page, "m", 2, n -> lines.moveTo(page.point(n[0], n[1])));
    add(page, "l", 2, n -> lines.lineTo(page.point(n[0], n[1])));
    add(page, "c", 6, n -> lines.curveTo(page.point(n[4], n[5])));
    add(page, "v", 4, n -> lines.curveTo(page.point(n[2], n[3])));
    add(page, "y", 4, n -> lines.curveTo(page.point(n[2], n[3])));
    add(page, "h", 0, n -> lines.close());
    add(
        page,
        "re",
        4,
        n -> {
          lines.moveTo(page.point(n[0], n[1]));
          lines.lineTo(page.point(n[0] + n[2], n[1]));
          lines.lineTo(page.point(n[0] + n[2], n[1] + n[3]));
          lines.lineTo(page.point(n[0], n[1] + n[3]));
          lines.close();
        });
  }

  private static void paints(PrintedPage page, DrawnLines lines) {
    for (String name : List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
      boolean closes = "sbb*".contains(name);
      boolean strokes = "SsBB*bb*".contains(name);
      boolean fills = "fFf*BB*bb*".contains(name);
      add(
          page,
          name,
          0,
          n -> {
            if (closes) {
              lines.close();
            }
            if (strokes) {
              lines.stroke(page.pen());
            }
            if (fills) {
              lines.fill();
            }
            lines.clear();
          });
    }
    add(page, "BI", 0, n -> page.image());
  }

  private static void add(PrintedPage page, String name, int count, Drawing drawing) {
    page.addOperator(
        new OperatorProcessor(page) {
          @Override
          public void process(Operator operator, List<COSBase> operands) throws IOException {
            float[] numbers = new float[count];
            for (int i = 0; i < count; i++) {
              if (i >= operands.size() || !(operands.get(i) instanceof COSNumber number)) {
                throw new MissingOperandException(operator, operands);
              }
              numbers[i] = number.floatValue();
            }
            drawing.draw(numbers);
          }

          @Override
          public String getName() {
            return name;
          }
        });
  }

  /// `Tf`: the streams of a font are checked before it is made of them.
  private static final class Lettering extends SetFontAndSize {
    private final PrintedPage page;

    Lettering(PrintedPage page) {
      super(page);
      this.page = page;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      COSDictionary fonts =
          page.getResources() == null
              ? null
              : page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      if (fonts != null
          && !operands.isEmpty()
          && operands.getFirst() instanceof COSName name
          && fonts.getDictionaryObject(name) instanceof COSDictionary font) {
        page.shared().streams().checkFont(font);
      }
      super.process(operator, operands);
    }
  }

  /// `Do`: images are measured, not looked at; of other content the stream is checked first.
  private static final class Placing extends DrawObject {
    private final PrintedPage page;

    Placing(PrintedPage page) {
      super(page);
      this.page = page;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
        if (page.getResources().isImageXObject(name)) {
          page.pictures().measure(page.getResources().getXObject(name).getCOSObject());
          page.image();
          return;
        }
        var object = page.getResources().getXObject(name);
        if (object == null) {
          throw PdfStop.broken("第 %d 页的内容缺失".formatted(page.number()));
        }
        COSStream stream = object.getCOSObject();
        page.shared().placed();
        page.shared().streams().checkPrinted(stream, page.number());
      }
      super.process(operator, operands);
    }
  }
}
