package gongkai.extract.engine.reading;

import gongkai.extract.report.Carrier;
import gongkai.extract.report.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The flow divided by headings: which lines each section has.
///
/// @param parts the sections in the document's order, number 0 first
record Outline(List<Part> parts) {

  /// One section's lines.
  ///
  /// @param heading its heading; none for what stands before the first
  /// @param text the indices of its lines of text
  /// @param zones the tables of the form that stand in it
  record Part(Optional<Heading> heading, List<Integer> text, Set<Zone> zones) {
    int number() {
      return heading.map(Heading::section).orElse(0);
    }
  }

  /// The parts of a flow.
  ///
  /// @param lines its lines
  /// @param zones what each belongs to
  /// @param headings one heading a line, where it is one
  static Outline of(List<Line> lines, List<Zone> zones, List<Optional<Heading>> headings) {
    var parts = new ArrayList<Part>();
    var current = new Part(Optional.empty(), new ArrayList<>(), new HashSet<>());
    parts.add(current);
    for (int i = 0; i < zones.size(); i++) {
      switch (zones.get(i)) {
        case HEADING -> {
          current = new Part(headings.get(i), new ArrayList<>(), new HashSet<>());
          parts.add(current);
        }
        case TEXT -> current.text().add(i);
        case PROACTIVE, REQUESTS, CASES -> current.zones().add(zones.get(i));
        case OTHER_TABLE, CHROME -> {}
      }
    }
    return new Outline(ListOfContents.without(parts, lines));
  }

  /// What stands before the first section.
  Part opening() {
    return parts.getFirst();
  }

  /// The last section, or the opening where there is none. Tables that stand behind all text, as on
  /// the further sheets of a workbook, end nothing.
  Part last() {
    for (Part part : parts.reversed()) {
      if (!part.text().isEmpty() || part.zones().isEmpty()) {
        return part;
      }
    }
    return parts.getLast();
  }

  /// The sections as people read them.
  ///
  /// @param lines the lines of the flow
  /// @param title the lines of the report's title, which like headings are whole however they end
  /// @param taken lines that are no narrative: the signature
  List<Section> sections(List<Line> lines, List<Integer> title, Set<Integer> taken) {
    var sections = new ArrayList<Section>();
    for (Part part : parts) {
      var text = new Narrative();
      part.heading().map(Heading::rest).ifPresent(text::add);
      for (int i : part.text()) {
        if (!taken.contains(i)) {
          add(lines.get(i), title.contains(i), text);
        }
      }
      sections.add(
          new Section(
              part.number(),
              part.heading().flatMap(Heading::printedNumber),
              part.heading().map(Heading::text).orElse(""),
              text.toString()));
    }
    return sections;
  }

  private static void add(Line line, boolean inTitle, Narrative text) {
    boolean whole = inTitle || line.heading();
    if (whole) {
      text.end();
    }
    text.add(line.text());
    if (whole) {
      text.end();
    }
  }

  /// The sections around whose place something was cut out: a table without its heading, or in a
  /// transcript a heading without its table.
  Set<Integer> cut(Carrier carrier) {
    Set<Integer> cut = new HashSet<>();
    Set<Integer> found = new HashSet<>();
    parts.forEach(part -> found.add(part.number()));
    for (Part part : parts) {
      for (Zone zone : part.zones()) {
        int home = home(zone);
        if (home != part.number() && !found.contains(home)) {
          cut.add(home);
          cut.add(part.number());
        }
      }
      boolean empty = part.zones().isEmpty() && part.number() >= 2 && part.number() <= 4;
      if (empty && part.text().isEmpty() && carrier == Carrier.TRANSCRIPT) {
        cut.add(part.number());
      }
    }
    return cut;
  }

  private static int home(Zone zone) {
    return switch (zone) {
      case PROACTIVE -> 2;
      case REQUESTS -> 3;
      default -> 4;
    };
  }
}
