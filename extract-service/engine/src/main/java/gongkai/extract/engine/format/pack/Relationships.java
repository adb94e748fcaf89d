package gongkai.extract.engine.format.pack;

import gongkai.extract.engine.format.InputFormat.Refusal;
import gongkai.extract.engine.format.InputFormat.TooLarge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the parts of an Open Packaging file point, inside the file; what they point to outside is
/// never followed.
public final class Relationships {

  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byKind = new HashMap<>();

  private Relationships() {}

  /// The relationships of a part; of the package itself for an empty name.
  public static Relationships of(XmlParts parts, String part) throws TooLarge, Refusal {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    var relationships = new Relationships();
    Optional<XmlElement> root = parts.root(name);
    if (root.isPresent()) {
      for (XmlElement each : root.get().children("Relationship")) {
        if (each.attribute("TargetMode").filter("External"::equals).isEmpty()) {
          String type = each.attribute("Type").orElse("");
          String target = resolve(folder, each.attribute("Target").orElse(""));
          relationships.byId.putIfAbsent(each.attribute("Id").orElse(""), target);
          relationships.byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
        }
      }
    }
    return relationships;
  }

  /// The part that a relationship's identifier stands for.
  public Optional<String> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The first part of a kind, such as `styles`.
  public Optional<String> byKind(String kind) {
    return Optional.ofNullable(byKind.get(kind));
  }

  private static String resolve(String folder, String target) {
    List<String> path = new ArrayList<>();
    String whole = target.startsWith("/") ? target : folder + target;
    for (String step : whole.split("/", -1)) {
      switch (step) {
        case "", "." -> {}
        case ".." -> {
          if (!path.isEmpty()) {
            path.removeLast();
          }
        }
        default -> path.add(step);
      }
    }
    return String.join("/", path);
  }
}
