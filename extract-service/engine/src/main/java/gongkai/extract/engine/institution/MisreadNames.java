package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Long names of divisions as the recogniser of pictures spells them: it knows a few rare letters
/// hardly or not at all, and makes another letter of each or leaves it out (罗城么佬族自治县, 维西族自治县).
///
/// A name is put right where all its other letters are printed, in order, and no other division is
/// called that. The rare letters are those that were misread among all names of six letters and
/// more, printed in three typefaces and scanned at 200 dots an inch.
final class MisreadNames {

  private static final String RARE = "仫仡傈僳蒗酉耆";

  private static final int SHORTEST = 6;

  /// A letter, where one was made out.
  private static final String ANY = "[一-龥]?";

  private final Divisions divisions;
  private final List<Name> names;

  /// A name, and how it may have come out.
  private record Name(String official, Pattern misread) {}

  private MisreadNames(Divisions divisions) {
    this.divisions = divisions;
    this.names =
        divisions.all().stream()
            .map(Division::name)
            .filter(name -> name.length() >= SHORTEST)
            .filter(name -> name.chars().anyMatch(MisreadNames::isRare))
            .distinct()
            .map(name -> new Name(name, misread(name)))
            .toList();
  }

  /// The names of these divisions.
  static MisreadNames in(Divisions divisions) {
    return new MisreadNames(divisions);
  }

  private static boolean isRare(int letter) {
    return RARE.indexOf(letter) >= 0;
  }

  private static Pattern misread(String name) {
    String letters =
        name.chars()
            .mapToObj(letter -> isRare(letter) ? ANY : Character.toString(letter))
            .collect(Collectors.joining("\\s*"));
    return Pattern.compile(letters);
  }

  /// What a report prints, with these names as they are, and a doubt for each that was put right.
  record Righted(InstitutionClues clues, List<InstitutionDoubt> doubts) {}

  /// Puts the names right in what was made out of a picture.
  Righted righted(InstitutionClues clues) {
    var doubts = new ArrayList<InstitutionDoubt>();
    UnaryOperator<String> right = text -> righted(text, doubts);
    var righted =
        new InstitutionClues(
            right.apply(clues.title()),
            right.apply(clues.signature()),
            clues.fileName(),
            right.apply(clues.body()));
    return new Righted(righted, doubts.stream().distinct().toList());
  }

  private String righted(String text, List<InstitutionDoubt> doubts) {
    String righted = text;
    for (Name name : names) {
      Matcher found = name.misread().matcher(righted);
      Optional<String> printed = found.find() ? Optional.of(found.group()) : Optional.empty();
      if (printed.filter(misread -> isOnly(name, misread)).isPresent()) {
        righted = righted.replace(printed.get(), name.official());
        doubts.add(
            new InstitutionDoubt.MisreadName(printed.get().replaceAll("\\s", ""), name.official()));
      }
    }
    return righted;
  }

  /// Whether a text is no division's name, and no other name may have come out as it.
  private boolean isOnly(Name name, String text) {
    return divisions.named(text).isEmpty()
        && names.stream()
            .noneMatch(other -> !other.equals(name) && other.misread().matcher(text).find());
  }
}
