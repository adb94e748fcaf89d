package gongkai.extract.engine.format;

import gongkai.extract.engine.format.scan.InlinePictures;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.report.Carrier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Web pages: nested layout tables, merged cells, markup of Word, or one number per paragraph.
final class HtmlFormat implements InputFormat {

  /// Deeper nesting than any editor writes; what lies deeper is lifted to this depth.
  private static final int DEEPEST = 400;

  private static final int MOST_BLOCKS = 100_000;

  /// More markup than this fills the memory with its tree; Word's pages have some 30,000 tags.
  private static final int MOST_TAGS = 300_000;

  /// Elements that hold nothing of the report.
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "nav",
          "footer",
          "noscript",
          "iframe",
          "select",
          "button",
          "template",
          "head",
          "svg",
          "object",
          "textarea",
          "input",
          "title",
          "o:p");

  private static final List<String> SIGNS =
      List.of("<!doctype html", "<html", "<body", "<table", "<div", "<p>", "<p ", "<td", "<head");

  @Override
  public boolean recognises(Content content) {
    String head = content.head(2048).stripLeading();
    if (!head.startsWith("<")) {
      return false;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    return SIGNS.stream().anyMatch(lower::contains);
  }

  @Override
  public Document read(Content content) throws TooLarge {
    return read(content.text());
  }

  /// Reads markup, a whole page's or a piece's that stands in another format.
  static Document read(String markup) throws TooLarge {
    long tags = markup.chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      throw new TooLarge("里有 %d 个标签".formatted(tags));
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    org.jsoup.nodes.Document page = Jsoup.parse(markup, "", parser);
    var walk = new Walk();
    walk.children(page.body());
    walk.flush();
    return new Document(
        Carrier.ORIGINAL, walk.blocks, HtmlMetadata.of(page), walk.pictures.caveats());
  }

  /// Whether an element holds nothing of the report, or nothing that is shown.
  static boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName()) || isHidden(element);
  }

  /// Whether a browser would not show an element.
  static boolean isHidden(Element element) {
    if (!element.hasAttr("style")) {
      return false;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none");
  }

  /// The line of the markup that an element starts on, from 1.
  static int line(Node node) {
    return Math.max(node.sourceRange().start().lineNumber(), 1);
  }

  /// A walk over the page that turns it into a flow.
  private static final class Walk {
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final HtmlText inline = new HtmlText();
    private final InlinePictures pictures = new InlinePictures();
    private Place start = new Place.InMarkup("body", 1);
    private boolean heading;
    private boolean fresh = true;

    void children(Element parent) throws TooLarge {
      for (Node child : parent.childNodes()) {
        switch (child) {
          case TextNode text -> text(text, parent);
          case Element element -> element(element);
          default -> {}
        }
      }
    }

    private void text(TextNode text, Element parent) {
      if (fresh && !text.isBlank()) {
        start = new Place.InMarkup(pathOf(parent), line(text));
        fresh = false;
      }
      inline.append(text.getWholeText());
    }

    private String pathOf(Element element) {
      Element block = element;
      for (Element up = block.parent(); up != null && !block.isBlock(); up = up.parent()) {
        block = up;
      }
      String name = block.normalName();
      return name + "[" + counts.merge(name, 1, Integer::sum) + "]";
    }

    private void element(Element element) throws TooLarge {
      String name = element.normalName();
      if (isLeftOut(element)) {
        return;
      }
      if (name.equals("br")) {
        flush();
      } else if (name.equals("img")) {
        picture(element);
      } else if (name.equals("table")) {
        flush();
        table(element);
      } else if (element.isBlock() || name.equals("td") || name.equals("th")) {
        flush();
        heading = isHeading(name);
        children(element);
        flush();
      } else {
        String around = HtmlText.isApart(element) ? " " : "";
        inline.append(around);
        children(element);
        inline.append(around);
      }
    }

    private void picture(Element element) throws TooLarge {
      HtmlPicture picture = HtmlPicture.of(element);
      if (picture.isSmall()) {
        return;
      }
      Optional<byte[]> bytes = picture.bytes();
      if (bytes.isEmpty()) {
        pictures.missed("网页里的图片（%s）".formatted(picture.name()), blocks.size());
        return;
      }
      flush();
      String path = pathOf(element) + "/img";
      for (Block block : pictures.read(bytes.get(), path, blocks.size())) {
        add(block);
      }
    }

    private void table(Element element) throws TooLarge {
      String path = "table[" + counts.merge("table", 1, Integer::sum) + "]";
      HtmlGrid grid = HtmlGrid.of(element, path);
      if (grid.isLayout()) {
        children(element);
        flush();
      } else {
        for (Block block : grid.blocks()) {
          add(block);
        }
      }
    }

    private static boolean isHeading(String name) {
      return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    void flush() throws TooLarge {
      String text = inline.take();
      if (!text.isEmpty()) {
        add(new Block.Paragraph(text, start, heading));
      }
      heading = false;
      fresh = true;
    }

    private void add(Block block) throws TooLarge {
      if (blocks.size() >= MOST_BLOCKS) {
        throw new TooLarge("超过 %d 段".formatted(MOST_BLOCKS));
      }
      blocks.add(block);
    }
  }
}
