package gongkai.extract.engine.grid;

import gongkai.extract.report.Carrier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A document as its format gives it, before anything in it is understood.
///
/// @param carrier the publication itself, or a conversion of it
/// @param blocks paragraphs and tables in reading order
/// @param metadata what the document says about itself outside its flow
/// @param caveats what its reader knows it may have missed
public record Document(
    Carrier carrier, List<Block> blocks, Metadata metadata, List<Caveat> caveats) {

  public Document {
    blocks = List.copyOf(blocks);
    caveats = List.copyOf(caveats);
  }

  /// A document all of which was read as it is given.
  public Document(Carrier carrier, List<Block> blocks, Metadata metadata) {
    this(carrier, blocks, metadata, List.of());
  }

  /// The same document with its texts changed.
  ///
  /// @param change gives for each text another one as long as it
  public Document withTexts(UnaryOperator<String> change) {
    return new Document(
        carrier,
        blocks.stream().map(block -> changed(block, change)).toList(),
        new Metadata(metadata.title().map(change), metadata.publishedOn(), metadata.publisher()),
        caveats);
  }

  private static Block changed(Block block, UnaryOperator<String> change) {
    return switch (block) {
      case Block.Paragraph(String text, Place place, boolean heading) ->
          new Block.Paragraph(change.apply(text), place, heading);
      case Block.Table(List<List<Cell>> rows, boolean aligned) ->
          new Block.Table(
              rows.stream()
                  .map(row -> row.stream().map(cell -> changed(cell, change)).toList())
                  .toList(),
              aligned);
    };
  }

  private static Cell changed(Cell cell, UnaryOperator<String> change) {
    return new Cell(
        change.apply(cell.text()), cell.column(), cell.width(), cell.place(), cell.print());
  }

  /// Whether any of its writing was made out from pictures.
  public boolean isRecognised() {
    return caveats.stream().anyMatch(Caveat.Recognised.class::isInstance);
  }

  /// Something in a document that a reader may have missed or mistaken.
  public sealed interface Caveat {
    /// Where, in Chinese: 第 3、4 页.
    String where();

    /// Writing made out from a picture.
    record Recognised(String where) implements Caveat {}

    /// A picture, large enough to hold a table, that was not read.
    ///
    /// @param before the number of blocks before it; -1 where it is not known
    record Unread(String where, int before) implements Caveat {}

    /// Something that the program which shows the document hides.
    record Hidden(String where) implements Caveat {}
  }

  /// What stands in a document's head.
  ///
  /// @param title the title given there (`<title>`, `ArticleTitle`)
  /// @param publishedOn the day of publication given there (`PubDate`)
  /// @param publisher who is named as source or site (`ContentSource`, `SiteName`)
  public record Metadata(
      Optional<String> title, Optional<LocalDate> publishedOn, Optional<String> publisher) {

    /// A document without a head.
    public static final Metadata NONE =
        new Metadata(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
