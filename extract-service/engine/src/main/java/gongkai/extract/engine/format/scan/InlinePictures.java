package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document.Caveat;
import gongkai.extract.engine.grid.Place;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pictures in a flow of text: what they show stands in the flow where they stand, since many
/// an office pastes its tables as pictures.
public final class InlinePictures {

  /// Smaller pictures are seals, icons, QR codes, in dots.
  private static final int NARROWEST = 240;

  private static final int LOWEST = 60;

  /// More pictures take too long.
  private static final int MOST = 60;

  private final List<String> read = new ArrayList<>();
  private final List<Caveat> unread = new ArrayList<>();
  private int met;

  /// What a picture shows; nothing where it shows no writing to speak of.
  ///
  /// @param bytes the picture's file
  /// @param path where it stands, for programs
  /// @param before the number of the document's blocks before it; -1 where it is not known
  public List<Block> read(byte[] bytes, String path, int before) {
    met++;
    Pictures.Opened<Optional<Page>> opened =
        met <= MOST && Pictures.isPicture(bytes)
            ? Pictures.open(bytes, InlinePictures::writing)
            : new Pictures.Opened.Broken<>();
    if (!(opened instanceof Pictures.Opened.Decoded(List<Optional<Page>> pages))) {
      missed("第 %d 张图片".formatted(met), before);
      return List.of();
    }
    List<Page> written = pages.stream().flatMap(Optional::stream).toList();
    if (!written.isEmpty()) {
      read.add(String.valueOf(met));
    }
    return PageFlow.of(written).stream().map(block -> at(block, path)).toList();
  }

  private static Optional<Page> writing(BufferedImage image, int number) {
    return image.getWidth() < NARROWEST || image.getHeight() < LOWEST
        ? Optional.empty()
        : Optional.of(ScannedPage.read(image, number, Pictures.width(image)))
            .filter(Page::hasWriting);
  }

  /// Notes a picture whose file is not at hand.
  ///
  /// @param where in Chinese
  /// @param before the number of the document's blocks before it
  public void missed(String where, int before) {
    unread.add(new Caveat.Unread(where, before));
  }

  /// What is doubtful about the document because of them.
  public List<Caveat> caveats() {
    var caveats = new ArrayList<Caveat>(unread);
    if (!read.isEmpty()) {
      caveats.add(new Caveat.Recognised("第 %s 张图片".formatted(String.join("、", read))));
    }
    return caveats;
  }

  /// What is doubtful about a document in which so many pictures are not read.
  public static List<Caveat> leftUnread(int pictures) {
    return pictures == 0
        ? List.of()
        : List.of(new Caveat.Unread("文件里的 %d 张图片".formatted(pictures), -1));
  }

  private static Block at(Block block, String path) {
    return switch (block) {
      case Block.Paragraph(String text, Place place, boolean heading) ->
          new Block.Paragraph(text, at(place, path), heading);
      case Block.Table(List<List<Cell>> rows, boolean aligned) ->
          new Block.Table(
              rows.stream()
                  .map(row ->
                      row.stream()
                          .map(cell ->
                              new Cell(
                                  cell.text(),
                                  cell.column(),
                                  cell.width(),
                                  at(cell.place(), path),
                                  cell.print()))
                          .toList())
                  .toList(),
              aligned);
    };
  }

  private static Place at(Place place, String path) {
    return place instanceof Place.OnPage(int page, Place.Box box)
        ? new Place.InFile(
            "%s#xywh=%s,%s,%s,%s"
                .formatted(
                    path,
                    box.left(),
                    box.top(),
                    box.right() - box.left(),
                    box.bottom() - box.top()))
        : place;
  }
}
