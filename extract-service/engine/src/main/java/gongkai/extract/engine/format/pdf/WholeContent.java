package gongkai.extract.engine.format.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/// Content with an operator behind its end that nothing else has.
///
/// PDFBox leaves off without a word where it does not understand content: in a string whose bracket
/// is not closed, in arrays a thousand deep. Whoever does not meet the operator has not read all.
final class WholeContent {

  /// The operator behind the end.
  static final String END = "Zz";

  /// `EMC` does nothing, but is one of three operators which PDFBox believes that a picture has
  /// ended before.
  private static final byte[] BEHIND = ("\nEMC " + END + "\n").getBytes(US_ASCII);

  private WholeContent() {}

  private static RandomAccessRead ended(RandomAccessRead content) {
    return new NonSeekableRandomAccessReadInputStream(
        new Full(new SequenceInputStream(new Bytes(content), new ByteArrayInputStream(BEHIND))));
  }

  /// A page's content.
  record OfPage(PDPage page) implements PDContentStream {
    @Override
    public InputStream getContents() throws IOException {
      return page.getContents();
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() throws IOException {
      return page.getContentsForRandomAccess();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
      return ended(page.getContentsForStreamParsing());
    }

    @Override
    public PDResources getResources() {
      return page.getResources();
    }

    @Override
    public PDRectangle getBBox() {
      return page.getBBox();
    }

    @Override
    public Matrix getMatrix() {
      return page.getMatrix();
    }
  }

  /// A form's content.
  static final class OfForm extends PDFormXObject {
    private final PDFormXObject form;

    OfForm(PDFormXObject form) {
      super(form.getCOSObject());
      this.form = form;
    }

    @Override
    public PDResources getResources() {
      return form.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
      return ended(form.getContentsForStreamParsing());
    }
  }

  /// Gives as much as is asked for: PDFBox goes back by bytes, but only over two pieces as it got
  /// them.
  private static final class Full extends FilterInputStream {
    Full(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = in.readNBytes(into, offset, length);
      return read == 0 && length > 0 ? -1 : read;
    }
  }

  /// What is read one after the other.
  private static final class Bytes extends InputStream {
    private final RandomAccessRead content;

    Bytes(RandomAccessRead content) {
      this.content = content;
    }

    @Override
    public int read() throws IOException {
      return content.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return content.read(into, offset, length);
    }

    @Override
    public void close() throws IOException {
      content.close();
    }
  }
}
