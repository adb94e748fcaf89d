package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PictureBook;
import gongkai.bench.printers.PictureBook.Embedding;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Reports as scanned pages.
///
/// @param quality of the JPEG compression, or 1 for none
record PictureLayout(
    String format,
    String name,
    String ending,
    Paper paper,
    Grids.Style tables,
    DrawnFace.Source face,
    Scan scan,
    double quality)
    implements ReportLayout {

  private static final String STANDARD = "javax_imageio_1.0";

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    FilledCells filling = FilledCells.of(report, random);
    DrawnFace letters = face.open();
    var grids = new Grids(report.facts().form(), filling, tables);
    List<Sheet> sheets = new Typesetter(paper, letters).set(report, grids);
    var images = new ArrayList<BufferedImage>();
    sheets.forEach(sheet -> images.add(scan.of(sheet, letters, random)));
    try {
      byte[] bytes = ending.equals("tif") ? tiff(images) : pdf(images, sheets);
      return filling.printed(name + "." + ending, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] pdf(List<BufferedImage> images, List<Sheet> sheets) throws IOException {
    try (var book = new PictureBook()) {
      for (int i = 0; i < images.size(); i++) {
        BufferedImage image = images.get(i);
        Embedding embedding =
            quality < 1
                ? document ->
                    JPEGFactory.createFromImage(document, image, (float) quality, scan.dpi())
                : document -> LosslessFactory.createFromImage(document, image);
        book.add(embedding, sheets.get(i).width(), sheets.get(i).height());
      }
      return book.bytes();
    }
  }

  private byte[] tiff(List<BufferedImage> images) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionType(quality < 1 ? "JPEG" : "LZW");
      if (quality < 1) {
        how.setCompressionQuality((float) quality);
      }
      writer.prepareWriteSequence(null);
      for (BufferedImage image : images) {
        IIOMetadata about =
            writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
        about.mergeTree(STANDARD, resolution());
        writer.writeToSequence(new IIOImage(image, null, about), how);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private IIOMetadataNode resolution() {
    var root = new IIOMetadataNode(STANDARD);
    var dimension = new IIOMetadataNode("Dimension");
    root.appendChild(dimension);
    for (String direction : List.of("HorizontalPixelSize", "VerticalPixelSize")) {
      var size = new IIOMetadataNode(direction);
      size.setAttribute("value", Double.toString(25.4 / scan.dpi()));
      dimension.appendChild(size);
    }
    return root;
  }

  @Override
  public Optional<String> missing() {
    return face.missing();
  }
}
