package gongkai.validate.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that is known of one institution's year: its publications, newest last.
///
/// @param publications by rising run; the last is the current one
record YearOfInstitution(List<Publication> publications) {

  static final YearOfInstitution EMPTY = new YearOfInstitution(List.of());

  YearOfInstitution {
    publications = List.copyOf(publications);
  }

  /// The newest publication.
  Optional<Publication> current() {
    return publications.isEmpty() ? Optional.empty() : Optional.of(publications.getLast());
  }

  /// The publication of a document.
  Optional<Publication> of(String sha256) {
    return publications.stream().filter(p -> p.document().sha256().equals(sha256)).findFirst();
  }

  /// The same year with a publication put in, in place of an earlier one of the same document.
  YearOfInstitution with(Publication publication) {
    var all = new ArrayList<>(publications);
    all.removeIf(p -> p.document().sha256().equals(publication.document().sha256()));
    all.add(publication);
    all.sort(Comparator.comparingLong(p -> p.document().run()));
    return new YearOfInstitution(all);
  }

  /// The same year without its oldest publication.
  YearOfInstitution withoutOldest() {
    return new YearOfInstitution(publications.subList(1, publications.size()));
  }
}
