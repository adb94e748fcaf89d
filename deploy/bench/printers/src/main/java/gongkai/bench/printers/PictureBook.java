package gongkai.bench.printers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A PDF whose pages are pictures.
public final class PictureBook implements AutoCloseable {

  private final PDDocument document = new PDDocument();

  /// An empty one.
  public PictureBook() {
    document.setDocumentId(1L); // or else the time goes into the file
  }

  /// Puts a picture into a document.
  @FunctionalInterface
  public interface Embedding {
    /// Puts it there.
    PDImageXObject in(PDDocument document) throws IOException;
  }

  /// Adds a page as large as its picture.
  public void add(Embedding picture, int dotsPerInch) throws IOException {
    PDImageXObject image = picture.in(document);
    add(image, image.getWidth() * 72f / dotsPerInch, image.getHeight() * 72f / dotsPerInch);
  }

  /// Adds a page of this size, in points, which its picture fills.
  public void add(Embedding picture, double width, double height) throws IOException {
    add(picture.in(document), (float) width, (float) height);
  }

  private void add(PDImageXObject image, float width, float height) throws IOException {
    var page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, width, height);
    }
  }

  /// The file.
  public byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
