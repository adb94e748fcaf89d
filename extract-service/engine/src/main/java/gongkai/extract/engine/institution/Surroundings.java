package gongkai.extract.engine.institution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// All of a report's text, as evidence of where its author sits.
///
/// The body is folded only when a question needs it: most names need no evidence.
final class Surroundings {
  /// A place in a title, a signature or a file name counts for so many mentions in the body.
  private static final int PROMINENT = 4;

  private static final int ENOUGH = 3;

  private final InstitutionClues clues;
  private final String head;
  private final String folders;
  private Optional<String> body = Optional.empty();

  Surroundings(InstitutionClues clues) {
    this.clues = clues;
    this.folders = Lettering.fold(clues.fileName());
    this.head =
        Lettering.fold(clues.title()) + "\n" + Lettering.fold(clues.signature()) + "\n" + folders;
  }

  /// The folded body.
  String body() {
    if (body.isEmpty()) {
      body = Optional.of(Lettering.fold(clues.body()));
    }
    return body.get();
  }

  /// What in the text speaks for `place`, a division that the author may lie in, and how strongly:
  /// mentions of the divisions above it and their area codes, and of itself where it was not
  /// printed in full. Keyed by what was found, so that two places can be told apart by what they do
  /// not share.
  Map<String, Integer> speaksFor(Division place, boolean itselfToo) {
    Map<String, Integer> evidence = new HashMap<>();
    if (itselfToo) {
      collect(place, evidence);
    }
    for (Optional<Division> at = place.parent(); at.isPresent(); at = at.get().parent()) {
      collect(at.get(), evidence);
    }
    return evidence;
  }

  /// The towns of `county` that the body mentions; two different ones at least, or it is chance.
  Map<String, Integer> townsMentioned(Division county, Divisions divisions) {
    Map<String, Integer> towns = new HashMap<>();
    for (Division town : divisions.townships().childrenOf(county)) {
      String name = Lettering.foldInPlace(town.name());
      if (name.length() >= 4 && body().contains(name)) {
        towns.put(name, 1);
      }
    }
    return towns.size() >= 2 ? towns : Map.of();
  }

  private void collect(Division division, Map<String, Integer> evidence) {
    int mentions = mentions(division);
    if (mentions > 0) {
      evidence.put(division.name(), mentions);
    }
    if (telephone(division)) {
      evidence.put(division.areaCode(), ENOUGH);
    }
  }

  /// How often, up to a few times, the text has a division's name or customary form, or the file
  /// name has its stem.
  private int mentions(Division division) {
    String name = Lettering.foldInPlace(division.name());
    if (isCommonWord(name)) {
      return 0;
    }
    int weight = PROMINENT * count(head, name) + count(body(), name);
    for (DivisionName form : DivisionName.of(division)) {
      if (form.form() != DivisionName.Form.FULL) {
        String written = Lettering.foldInPlace(form.written());
        weight += PROMINENT * count(folders, written);
        weight += form.form() == DivisionName.Form.CUSTOMARY ? count(body(), written) : 0;
      }
    }
    return weight;
  }

  private boolean telephone(Division division) {
    String code = division.areaCode();
    if (code.isEmpty()) {
      return false;
    }
    for (int at = body().indexOf(code); at >= 0; at = body().indexOf(code, at + 1)) {
      boolean starts = at == 0 || !Character.isDigit(body().charAt(at - 1));
      int next = at + code.length();
      if (starts
          && body()
              .substring(next, Math.min(next + 12, body().length()))
              .matches("[)—–―-]{0,2}\\d{7,8}(?!\\d).*")) {
        return true;
      }
    }
    return false;
  }

  /// 城区, 郊区, 矿区, 东区: names of divisions that any text may use as words.
  private static boolean isCommonWord(String name) {
    return name.length() == 2 && name.endsWith("区");
  }

  private static int count(String text, String name) {
    int found = 0;
    for (int at = text.indexOf(name); at >= 0 && found < ENOUGH; at = text.indexOf(name, at + 1)) {
      found++;
    }
    return found;
  }
}
