package gongkai.extract.engine.format.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An element of a part, by local names: the strict and the transitional kind of a format differ in
/// their namespaces alone.
public final class XmlElement {

  private final String name;
  private final List<String> attributes;
  private final List<XmlElement> children = new ArrayList<>(0);
  private @Nullable StringBuilder text;

  /// @param attributes local name and value in turn
  XmlElement(String name, List<String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void add(char[] characters, int start, int length) {
    if (text == null) {
      text = new StringBuilder(length);
    }
    text.append(characters, start, length);
  }

  /// The name without its prefix.
  public String name() {
    return name;
  }

  /// Whether it has this name.
  public boolean is(String wanted) {
    return name.equals(wanted);
  }

  /// The elements directly in it.
  public List<XmlElement> children() {
    return children;
  }

  /// The elements of a name directly in it.
  public List<XmlElement> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  /// The first element of a name directly in it.
  public Optional<XmlElement> child(String wanted) {
    for (XmlElement child : children) {
      if (child.is(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /// The text directly in it, as it is.
  public String text() {
    return text == null ? "" : text.toString();
  }

  /// An attribute's value; of several with this local name the first.
  public Optional<String> attribute(String wanted) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(wanted)) {
        return Optional.of(attributes.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /// The attribute `val` of a child: how Office writes most properties.
  public Optional<String> value(String child) {
    return child(child).flatMap(element -> element.attribute("val"));
  }

  /// An attribute that is a whole number of some reasonable size.
  public Optional<Integer> number(String attribute) {
    return attribute(attribute).flatMap(XmlElement::parse);
  }

  /// The attribute `val` of a child as a whole number.
  public Optional<Integer> numberValue(String child) {
    return value(child).flatMap(XmlElement::parse);
  }

  /// A switch: absent, or present and on unless it says otherwise.
  public Optional<Boolean> flag(String child) {
    return child(child)
        .map(element ->
            switch (element.attribute("val").orElse("1")) {
              case "0", "false", "off" -> false;
              default -> true;
            });
  }

  private static Optional<Integer> parse(String value) {
    String digits = value.strip();
    int sign = digits.startsWith("-") ? 1 : 0;
    if (digits.length() == sign
        || digits.length() > 9
        || !digits.chars().skip(sign).allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(digits));
  }
}
