package gongkai.extract.engine.institution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where an institution lies, or why that stays open.
///
/// @param division the division; empty if unknown
/// @param region the reading of the printed places that led there; empty if none did
record Placement(
    Optional<Division> division, Optional<PrintedRegion> region, List<InstitutionDoubt> doubts) {

  /// One division that the name could mean, and what in the text speaks for it.
  private record Candidate(Division division, PrintedRegion region, Map<String, Integer> evidence) {

    Candidate with(Map<String, Integer> found) {
      return new Candidate(division, region, found);
    }

    /// The weight of what speaks for this one and not for `other`.
    int evidenceBeyond(Candidate other) {
      int weight = 0;
      for (Map.Entry<String, Integer> found : evidence.entrySet()) {
        weight += other.evidence.containsKey(found.getKey()) ? 0 : found.getValue();
      }
      return weight;
    }

    boolean outweighs(Candidate other) {
      int mine = evidenceBeyond(other);
      return mine > 0 && mine >= 2 * other.evidenceBeyond(this);
    }
  }

  /// The towns of so many candidates are looked up in the text.
  private static final int FEW = 8;

  static Placement unknown(InstitutionDoubt doubt) {
    return new Placement(Optional.empty(), Optional.empty(), List.of(doubt));
  }

  /// Chooses among the places that the readings of one name allow. One place printed in full needs
  /// no evidence; of several, one must have twice the evidence of any other, not counting what the
  /// two share.
  static Placement of(
      String name, List<NameReading> readings, Surroundings text, Divisions divisions) {
    boolean inFull = readings.getFirst().placedInFull();
    List<Candidate> candidates = candidates(readings);
    if (candidates.size() == 1 && (inFull || !candidates.getFirst().division().isCounty())) {
      return settled(name, candidates.getFirst());
    }
    List<Candidate> weighed =
        candidates.stream().map(c -> c.with(text.speaksFor(c.division(), !inFull))).toList();
    Optional<Candidate> chosen = heaviest(weighed);
    if (chosen.isEmpty() && weighed.stream().allMatch(c -> c.evidence().isEmpty())) {
      chosen = bySize(candidates, inFull);
    }
    if (chosen.isEmpty() && candidates.size() <= FEW) {
      chosen =
          heaviest(
              candidates.stream()
                  .filter(c -> c.division().isCounty())
                  .map(c -> c.with(text.townsMentioned(c.division(), divisions)))
                  .toList());
    }
    return chosen
        .map(candidate -> settled(name, candidate))
        .orElseGet(() ->
            unknown(
                new InstitutionDoubt.AmbiguousRegion(
                    name, candidates.stream().map(Candidate::division).toList())));
  }

  private static List<Candidate> candidates(List<NameReading> readings) {
    Map<Division, Candidate> candidates = new LinkedHashMap<>();
    for (NameReading reading : readings) {
      for (Division place : reading.places()) {
        candidates.putIfAbsent(place, new Candidate(place, reading.region(), Map.of()));
      }
    }
    return List.copyOf(candidates.values());
  }

  private static Optional<Candidate> heaviest(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> !c.evidence().isEmpty())
        .filter(c -> candidates.stream().allMatch(other -> other.equals(c) || c.outweighs(other)))
        .findFirst();
  }

  /// A bare stem means the city before it means counties elsewhere (西安 is not 牡丹江's 西安区).
  private static Optional<Candidate> bySize(List<Candidate> candidates, boolean inFull) {
    List<Candidate> large = candidates.stream().filter(c -> !c.division().isCounty()).toList();
    return !inFull && large.size() == 1 ? Optional.of(large.getFirst()) : Optional.empty();
  }

  private static Placement settled(String name, Candidate candidate) {
    Division division = candidate.division();
    List<InstitutionDoubt> doubts =
        candidate.region().strays() == 0
            ? List.of()
            : List.of(new InstitutionDoubt.StrayRegion(name, division));
    return new Placement(Optional.of(division), Optional.of(candidate.region()), doubts);
  }
}
