package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The 41,000 towns, townships and subdistricts, kept as the text of their file and searched there.
///
/// Those that were gone by 2023 but listed in 2021 are included, for reports of those years.
final class Townships {
  private static final String COMMENT_END = "\n1";
  private static final int CODE_LENGTH = 9;

  private final Divisions divisions;
  private final String printed;
  private final TownshipNames names;
  private Optional<TownshipNames> folded = Optional.empty();

  Townships(Divisions divisions) {
    this.divisions = divisions;
    String file = ResourceLines.text("townships.tsv");
    this.printed = file.substring(file.indexOf(COMMENT_END));
    this.names = new TownshipNames(printed);
  }

  /// All townships with this folded name, in the order of their codes.
  List<Division> named(String name) {
    List<Division> found = named(name, names);
    return found.isEmpty() ? named(name, folded()) : found;
  }

  private List<Division> named(String name, TownshipNames among) {
    return among.at(name).mapToObj(tab -> townshipAt(tab - CODE_LENGTH)).toList();
  }

  /// The text with its few unusual characters folded; made when a name was not found without.
  private synchronized TownshipNames folded() {
    if (folded.isEmpty()) {
      folded = Optional.of(new TownshipNames(Lettering.foldInPlace(printed)));
    }
    return folded.get();
  }

  /// The townships of a county, or those directly below a city.
  List<Division> childrenOf(Division parent) {
    String digits =
        parent.level() == AdministrativeLevel.CITY ? parent.code().substring(0, 4) : parent.code();
    List<Division> children = new ArrayList<>();
    int at = printed.indexOf("\n" + digits);
    while (at >= 0 && printed.startsWith(digits, at + 1)) {
      Division township = townshipAt(at + 1);
      if (township.parent().filter(parent::equals).isPresent()) {
        children.add(township);
      }
      at = printed.indexOf('\n', at + 1);
    }
    return children;
  }

  private Division townshipAt(int line) {
    int start = line + CODE_LENGTH + 1;
    String code = printed.substring(line, line + CODE_LENGTH);
    String name = printed.substring(start, printed.indexOf('\t', start));
    Division county = divisions.countyOfTownship(code);
    return new Division(code, name, AdministrativeLevel.TOWNSHIP, Optional.of(county), "");
  }
}
