package gongkai.extract.engine.format.word;

import gongkai.extract.engine.format.pack.XmlElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The text of DOCX paragraphs as it is printed: insertions in, deletions and hidden text out,
/// fields by their results. A note's mark, and what is raised or struck out, stands apart from the
/// figure before it.
final class DocxText {

  private final DocxStyles styles;
  private final RunningText text = new RunningText();

  /// The open fields, the innermost last; whether each is still in its instruction.
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private final List<XmlElement> boxes = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();

  DocxText(DocxStyles styles) {
    this.styles = styles;
  }

  /// Adds what a paragraph, or something in a line of it, holds.
  ///
  /// @param style the paragraph's style
  void add(XmlElement parent, String style) {
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "r" -> run(child, style);
        case "hyperlink",
            "ins",
            "moveTo",
            "smartTag",
            "customXml",
            "fldSimple",
            "dir",
            "bdo",
            "sdtContent",
            "oMath",
            "oMathPara",
            "rubyBase" ->
            add(child, style);
        case "sdt" -> {
          if (!isPlaceholder(child)) {
            add(child, style);
          }
        }
        case "AlternateContent" -> chosen(child).ifPresent(choice -> add(choice, style));
        case "f", "num", "den", "e", "sSup", "sSub", "sup", "sub", "d", "box" -> {
          if (!child.children().isEmpty()) { // a formula
            add(child, style);
            text.apart();
          }
        }
        default -> {}
      }
    }
  }

  /// Whether a content control shows only what is to be filled in.
  static boolean isPlaceholder(XmlElement control) {
    return control
        .child("sdtPr")
        .flatMap(properties -> properties.flag("showingPlcHdr"))
        .orElse(false);
  }

  /// The branch that a current word processor shows.
  static Optional<XmlElement> chosen(XmlElement alternatives) {
    Optional<XmlElement> choice = alternatives.child("Choice");
    boolean known = choice.filter(c -> c.child("symEx").isEmpty()).isPresent();
    return known ? choice : alternatives.child("Fallback").or(() -> choice);
  }

  private void run(XmlElement run, String style) {
    Optional<XmlElement> properties = run.child("rPr");
    if (styles.isOn("vanish", style, properties)) {
      fieldMarks(run);
      return;
    }
    boolean apart =
        styles.isRaised(properties)
            || styles.isOn("strike", style, properties)
            || styles.isOn("dstrike", style, properties);
    if (apart) {
      text.apart();
    }
    for (XmlElement child : run.children()) {
      inRun(child, style);
    }
    if (apart) {
      text.apart();
    }
  }

  private void inRun(XmlElement child, String style) {
    switch (child.name()) {
      case "t" -> append(child.text());
      case "tab", "ptab" -> text.apart();
      case "br", "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "sym" -> text.apart();
      case "fldChar" -> fieldMark(child);
      case "ruby" -> add(child, style);
      case "footnoteReference", "endnoteReference" -> text.apart();
      case "drawing", "pict", "object" -> boxes(child);
      case "AlternateContent" ->
          chosen(child).ifPresent(choice -> choice.children().forEach(c -> inRun(c, style)));
      default -> {}
    }
  }

  private void append(String piece) {
    if (!fields.contains(true)) {
      text.append(piece);
    }
  }

  private void fieldMarks(XmlElement run) {
    run.children("fldChar").forEach(this::fieldMark);
  }

  private void fieldMark(XmlElement mark) {
    switch (mark.attribute("fldCharType").orElse("")) {
      case "begin" -> fields.addLast(true);
      case "separate" -> {
        if (fields.pollLast() != null) {
          fields.addLast(false);
        }
      }
      case "end" -> fields.pollLast();
      default -> {}
    }
  }

  private void boxes(XmlElement shape) {
    for (XmlElement child : shape.children()) {
      switch (child.name()) {
        case "txbxContent" -> boxes.add(child);
        case "blip" -> child.attribute("embed").ifPresent(pictures::add);
        case "imagedata" -> child.attribute("id").ifPresent(pictures::add);
        case "AlternateContent" -> chosen(child).ifPresent(this::boxes);
        default -> boxes(child);
      }
    }
  }

  /// The text so far; starts anew. An instruction that does not end with its paragraph is taken for
  /// a broken one, or it would swallow the rest.
  String take() {
    fields.removeIf(instruction -> instruction);
    return text.take();
  }

  /// The relationships of the pictures met since the last call.
  List<String> takePictures() {
    List<String> taken = List.copyOf(pictures);
    pictures.clear();
    return taken;
  }

  /// The text boxes met since the last call, each with blocks of its own.
  List<XmlElement> takeBoxes() {
    List<XmlElement> taken = List.copyOf(boxes);
    boxes.clear();
    return taken;
  }
}
