package gongkai.extract.engine.format.word;

import gongkai.extract.engine.format.pack.XmlElement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The styles of a DOCX (`styles.xml`), asked through their ancestry.
final class DocxStyles {

  /// A longer line of descent is a circle.
  private static final int LONGEST_LINE = 30;

  private final Map<String, XmlElement> styles = new HashMap<>();
  private String defaultParagraph = "";

  DocxStyles(Optional<XmlElement> root) {
    if (root.isEmpty()) {
      return;
    }
    for (XmlElement style : root.get().children("style")) {
      String id = style.attribute("styleId").orElse("");
      styles.putIfAbsent(id, style);
      boolean isDefault =
          style.attribute("default").filter(on -> on.equals("1") || on.equals("true")).isPresent();
      if (isDefault && style.attribute("type").filter("paragraph"::equals).isPresent()) {
        defaultParagraph = id;
      }
    }
  }

  /// The style of a paragraph, by its properties.
  String of(Optional<XmlElement> paragraphProperties) {
    return paragraphProperties.flatMap(p -> p.value("pStyle")).orElse(defaultParagraph);
  }

  /// Whether a style makes headings: a title, or one with a level in the outline.
  boolean isHeading(String style) {
    return find(style, each -> Optional.of(name(each)).filter(DocxStyles::isHeadingName))
            .isPresent()
        || find(style, each -> each.child("pPr").flatMap(p -> p.numberValue("outlineLvl")))
            .filter(level -> level >= 0 && level < 9)
            .isPresent();
  }

  /// Whether a style belongs to a table of contents.
  boolean isContents(String style) {
    XmlElement found = styles.get(style);
    String name = found == null ? "" : name(found);
    return name.startsWith("toc ") && !name.equals("toc heading");
  }

  /// The list that a style numbers its paragraphs by (`w:numPr`).
  Optional<XmlElement> numbering(String style) {
    return find(style, each -> each.child("pPr").flatMap(p -> p.child("numPr")));
  }

  /// A switch of characters (`vanish`, `strike`), as a run's own properties, its character style
  /// and its paragraph's style say together: two styles that both switch cancel each other.
  boolean isOn(String flag, String paragraphStyle, Optional<XmlElement> runProperties) {
    Optional<Boolean> own = runProperties.flatMap(properties -> properties.flag(flag));
    if (own.isPresent()) {
      return own.get();
    }
    boolean ofRun =
        runProperties
            .flatMap(properties -> properties.value("rStyle"))
            .flatMap(style -> inStyle(flag, style))
            .orElse(false);
    return ofRun ^ inStyle(flag, paragraphStyle).orElse(false);
  }

  private Optional<Boolean> inStyle(String flag, String style) {
    return find(style, each -> each.child("rPr").flatMap(properties -> properties.flag(flag)));
  }

  /// Whether a run is raised or lowered: a note's mark, an exponent.
  boolean isRaised(Optional<XmlElement> runProperties) {
    return runProperties
        .flatMap(properties ->
            properties
                .value("vertAlign")
                .or(() ->
                    properties
                        .value("rStyle")
                        .flatMap(style ->
                            find(
                                style,
                                each -> each.child("rPr").flatMap(p -> p.value("vertAlign"))))))
        .filter(align -> !align.equals("baseline"))
        .isPresent();
  }

  private static boolean isHeadingName(String name) {
    return name.startsWith("heading ") || name.equals("title");
  }

  private static String name(XmlElement style) {
    return style.value("name").orElse("").toLowerCase(Locale.ROOT);
  }

  private <T> Optional<T> find(String style, Function<XmlElement, Optional<T>> property) {
    String id = style;
    for (int i = 0; i < LONGEST_LINE; i++) {
      XmlElement found = styles.get(id);
      if (found == null) {
        return Optional.empty();
      }
      Optional<T> value = property.apply(found);
      if (value.isPresent()) {
        return value;
      }
      id = found.value("basedOn").orElse("");
    }
    return Optional.empty();
  }
}
