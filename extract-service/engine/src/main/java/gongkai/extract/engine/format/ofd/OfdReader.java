package gongkai.extract.engine.format.ofd;

import gongkai.extract.engine.format.InputFormat.Refusal;
import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.format.pack.XmlElement;
import gongkai.extract.engine.format.pack.XmlParts;
import gongkai.extract.engine.format.pack.ZipPackage;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.grid.Document.Caveat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the pages of an OFD: what stands on each, its template included. Seals, notes and
/// attachments are not part of a page.
public final class OfdReader {

  private static final int MOST_PAGES = 500;
  private static final int MOST_GLYPHS = 500_000;
  private static final int MOST_RULINGS = 20_000;

  /// Objects on all pages, one that is drawn again counted again; a page has some hundreds.
  private static final int MOST_OBJECTS = 1_000_000;

  /// Objects deeper in objects than this are no drawing of a person.
  private static final int DEEPEST = 20;

  private final XmlParts parts;
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, XmlElement> units = new HashMap<>();
  private final Map<String, XmlElement> templates = new HashMap<>();
  private OfdText text = new OfdText();
  private OfdPaths paths = new OfdPaths();
  private long glyphs;
  private int drawn;
  private final OfdPictures pictures;

  /// A reader of a file.
  public OfdReader(ZipPackage zip) {
    this.parts = new XmlParts(zip);
    this.pictures = new OfdPictures(zip);
  }

  /// The pages in their order; none when there is no document.
  public List<Page> read() throws TooLarge, Refusal {
    Optional<XmlElement> root = parts.root("OFD.xml");
    if (root.isPresent()) {
      for (XmlElement body : root.get().children("DocBody")) {
        Optional<String> document = body.child("DocRoot").map(each -> each.text().strip());
        if (document.isPresent()) {
          document(located("", document.get()));
        }
      }
    }
    return pages;
  }

  /// What is doubtful about the pages because of the pictures on them.
  public List<Caveat> caveats() {
    return pictures.caveats();
  }

  private void document(String name) throws TooLarge, Refusal {
    Optional<XmlElement> document = parts.root(name);
    if (document.isEmpty()) {
      return;
    }
    units.clear();
    templates.clear();
    pictures.clear();
    Optional<XmlElement> common = document.get().child("CommonData");
    for (XmlElement each : common.map(XmlElement::children).orElse(List.of())) {
      switch (each.name()) {
        case "PublicRes", "DocumentRes" -> resources(located(name, each.text().strip()));
        case "TemplatePage" -> {
          Optional<XmlElement> template = page(name, each);
          template.ifPresent(t -> templates.put(each.attribute("ID").orElse(""), t));
        }
        default -> {}
      }
    }
    Optional<XmlElement> area = common.flatMap(c -> c.child("PageArea"));
    for (XmlElement list : document.get().children("Pages")) {
      for (XmlElement each : list.children("Page")) {
        Optional<XmlElement> page = page(name, each);
        if (pages.size() >= MOST_PAGES) {
          throw new TooLarge("超过 %d 页".formatted(MOST_PAGES));
        }
        if (page.isPresent()) {
          add(page.get(), page.get().child("Area").or(() -> area));
        }
      }
    }
  }

  private Optional<XmlElement> page(String from, XmlElement page) throws TooLarge, Refusal {
    Optional<String> location = page.attribute("BaseLoc");
    return location.isPresent() ? parts.root(located(from, location.get())) : Optional.empty();
  }

  private void resources(String name) throws TooLarge, Refusal {
    Optional<XmlElement> root = parts.root(name);
    if (root.isPresent()) {
      for (XmlElement list : root.get().children("CompositeGraphicUnits")) {
        list.children("CompositeGraphicUnit")
            .forEach(unit -> units.putIfAbsent(unit.attribute("ID").orElse(""), unit));
      }
      String base = root.get().attribute("BaseLoc").orElse("");
      pictures.resources(root.get(), located(name, base.isEmpty() ? "" : base + "/"));
    }
  }

  private void add(XmlElement page, Optional<XmlElement> area) throws TooLarge, Refusal {
    text = new OfdText();
    paths = new OfdPaths();
    for (XmlElement template : page.children("Template")) {
      XmlElement under = templates.get(template.attribute("TemplateID").orElse(""));
      if (under != null) {
        content(under);
      }
    }
    content(page);
    List<Double> box =
        Transform.numbers(area.flatMap(a -> a.child("PhysicalBox")).map(XmlElement::text));
    double width = (box.size() < 4 ? 210 : box.get(2)) * OfdText.POINTS;
    double height = (box.size() < 4 ? 297 : box.get(3)) * OfdText.POINTS;
    pages.add(
        pictures.shown(Page.of(pages.size() + 1, width, height, text.glyphs(), paths.rulings())));
    glyphs += text.glyphs().size();
  }

  private void content(XmlElement page) throws TooLarge {
    for (XmlElement content : page.children("Content")) {
      for (XmlElement layer : content.children("Layer")) {
        objects(layer, Transform.NONE, 0);
      }
    }
  }

  private void objects(XmlElement parent, Transform around, int depth) throws TooLarge {
    for (XmlElement object : parent.children()) {
      if (++drawn > MOST_OBJECTS) {
        throw new TooLarge("里的图形超过 %d 个".formatted(MOST_OBJECTS));
      }
      if (isHidden(object)) {
        continue;
      }
      switch (object.name()) {
        case "TextObject" -> text.add(object, around.of(object));
        case "PathObject" -> paths.add(object, around.of(object));
        case "ImageObject" -> pictures.add(object, around.of(object));
        case "PageBlock" -> {
          if (depth < DEEPEST) {
            objects(object, around, depth + 1);
          }
        }
        case "CompositeObject" -> {
          XmlElement unit = units.get(object.attribute("ResourceID").orElse(""));
          if (unit != null && depth < DEEPEST) {
            for (XmlElement content : unit.children("Content")) {
              objects(content, around.of(object), depth + 1);
            }
          }
        }
        default -> {}
      }
      if (glyphs + text.glyphs().size() > MOST_GLYPHS) {
        throw new TooLarge("超过 %d 字".formatted(MOST_GLYPHS));
      }
      if (paths.rulings().size() > MOST_RULINGS) {
        throw new TooLarge("有一页上的线超过 %d 条".formatted(MOST_RULINGS));
      }
    }
  }

  private static boolean isHidden(XmlElement object) {
    return object.attribute("Visible").filter("false"::equals).isPresent()
        || object.attribute("Alpha").filter("0"::equals).isPresent();
  }

  /// Where a part lies that another one names.
  private static String located(String from, String location) {
    return location.startsWith("/")
        ? location.substring(1)
        : from.substring(0, from.lastIndexOf('/') + 1) + location;
  }
}
