package gongkai.extract.engine.institution;

import java.util.List;
import java.util.stream.Stream;

/// What came of looking for a report's institution.
public sealed interface Resolution {

  List<InstitutionDoubt> doubts();

  /// The report names an institution; where it lies may still be unknown.
  record Named(ResolvedInstitution institution, List<InstitutionDoubt> doubts)
      implements Resolution {
    public Named {
      doubts = List.copyOf(doubts);
    }

    Named with(InstitutionDoubt doubt) {
      return new Named(institution, Stream.concat(doubts.stream(), Stream.of(doubt)).toList());
    }
  }

  /// The report names none.
  record Unnamed(List<InstitutionDoubt> doubts) implements Resolution {
    public Unnamed {
      doubts = List.copyOf(doubts);
    }
  }
}
