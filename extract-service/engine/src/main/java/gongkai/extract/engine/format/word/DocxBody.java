package gongkai.extract.engine.format.word;

import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.format.pack.XmlElement;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The paragraphs and tables of a DOCX in the order of its body.
public final class DocxBody {

  private static final int MOST_BLOCKS = 100_000;

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxText text;
  private final Function<String, List<Block>> pictures;
  private int paragraphs;
  private int tables;

  /// A reader with a file's styles and lists.
  ///
  /// @param styles the root of `styles.xml`, where there is one
  /// @param numbering the root of `numbering.xml`, where there is one
  /// @param pictures what the picture of a relationship shows
  public DocxBody(
      Optional<XmlElement> styles,
      Optional<XmlElement> numbering,
      Function<String, List<Block>> pictures) {
    this.pictures = pictures;
    this.styles = new DocxStyles(styles);
    this.numbering = new DocxNumbering(numbering);
    this.text = new DocxText(this.styles);
  }

  /// What stands in a body, a cell or a text box.
  public List<Block> read(XmlElement parent) throws TooLarge {
    var blocks = new ArrayList<Block>();
    walk(parent, "", blocks);
    String rest = text.take(); // of a last paragraph whose mark was deleted
    if (!rest.isEmpty()) {
      blocks.add(new Block.Paragraph(rest, place("p[" + paragraphs + "]"), false));
    }
    return blocks;
  }

  private void walk(XmlElement parent, String path, List<Block> blocks) throws TooLarge {
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "p" -> paragraph(child, path, blocks);
        case "tbl" -> blocks.addAll(table(child));
        case "ins", "moveTo", "customXml", "smartTag", "sdtContent" -> walk(child, path, blocks);
        case "sdt" -> {
          if (!DocxText.isPlaceholder(child) && !isContents(child)) {
            walk(child, path, blocks);
          }
        }
        case "AlternateContent" -> {
          Optional<XmlElement> choice = DocxText.chosen(child);
          if (choice.isPresent()) {
            walk(choice.get(), path, blocks);
          }
        }
        default -> {}
      }
      if (blocks.size() > MOST_BLOCKS) {
        throw new TooLarge("超过 %d 段".formatted(MOST_BLOCKS));
      }
    }
  }

  /// Whether a content control holds the table of contents.
  private static boolean isContents(XmlElement control) {
    return control
        .child("sdtPr")
        .flatMap(properties -> properties.child("docPartObj"))
        .flatMap(part -> part.value("docPartGallery"))
        .filter("Table of Contents"::equals)
        .isPresent();
  }

  private void paragraph(XmlElement paragraph, String path, List<Block> blocks) throws TooLarge {
    Optional<XmlElement> properties = paragraph.child("pPr");
    String style = styles.of(properties);
    paragraphs++;
    text.add(paragraph, style);
    boolean joined =
        properties.flatMap(p -> p.child("rPr")).flatMap(p -> p.child("del")).isPresent();
    if (joined) { // its end was deleted: the next paragraph goes on in it
      return;
    }
    String label = label(properties, style);
    String printed = RunningText.labelled(label, text.take());
    if (!styles.isContents(style)) {
      boolean heading =
          styles.isHeading(style)
              || properties
                  .flatMap(p -> p.numberValue("outlineLvl"))
                  .filter(l -> l < 9)
                  .isPresent();
      Place place = place(path + "p[" + paragraphs + "]");
      for (String line : path.isEmpty() ? printed.split("\n", -1) : new String[] {printed}) {
        if (!line.isBlank()) {
          blocks.add(new Block.Paragraph(line.strip(), place, heading));
        }
      }
    }
    for (String picture : text.takePictures()) {
      blocks.addAll(pictures.apply(picture));
    }
    for (XmlElement box : text.takeBoxes()) {
      walk(box, path, blocks);
    }
  }

  private String label(Optional<XmlElement> properties, String style) {
    Optional<XmlElement> own = properties.flatMap(p -> p.child("numPr"));
    Optional<XmlElement> ofStyle = styles.numbering(style);
    Optional<String> id =
        own.flatMap(n -> n.value("numId")).or(() -> ofStyle.flatMap(n -> n.value("numId")));
    if (id.isEmpty()) {
      return "";
    }
    int level =
        own.flatMap(n -> n.numberValue("ilvl"))
            .or(() -> numbering.levelOf(id.get(), style))
            .or(() -> ofStyle.flatMap(n -> n.numberValue("ilvl")))
            .orElse(0);
    return numbering.next(id.get(), level);
  }

  private List<Block> table(XmlElement table) throws TooLarge {
    var reader = new DocxTable(this, "table[" + ++tables + "]");
    reader.rows(table);
    return reader.blocks();
  }

  /// What stands in a cell.
  List<Block> cell(XmlElement cell, String path) throws TooLarge {
    var blocks = new ArrayList<Block>();
    walk(cell, path + "/", blocks);
    return blocks;
  }

  private static Place place(String path) {
    return new Place.InFile(path);
  }
}
