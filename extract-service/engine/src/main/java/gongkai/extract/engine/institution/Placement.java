package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where an institution lies, or why that stays open.
///
/// @param division the division; empty if unknown
/// @param region the reading of the printed places that led there; empty if none did
record Placement(
    Optional<Division> division, Optional<PrintedRegion> region, List<InstitutionDoubt> doubts) {

  /// One division that the name could mean.
  record Candidate(Division division, PrintedRegion region, int weight) {}

  static Placement unknown(InstitutionDoubt doubt) {
    return new Placement(Optional.empty(), Optional.empty(), List.of(doubt));
  }

  /// Chooses among the places that the readings of one name allow. One place printed in full needs
  /// no evidence; of several, one must have twice the evidence of any other.
  static Placement of(
      String name, List<NameReading> readings, Surroundings text, Divisions divisions) {
    List<Candidate> candidates = new ArrayList<>();
    boolean inFull = readings.getFirst().placedInFull();
    for (NameReading reading : readings) {
      for (Division place : reading.places()) {
        if (candidates.stream().noneMatch(known -> known.division().equals(place))) {
          candidates.add(new Candidate(place, reading.region(), 0));
        }
      }
    }
    if (candidates.size() == 1 && (inFull || !isCounty(candidates.getFirst()))) {
      return settled(name, candidates.getFirst());
    }
    List<Candidate> weighed =
        candidates.stream()
            .map(
                c -> new Candidate(c.division(), c.region(), text.speaksFor(c.division(), !inFull)))
            .toList();
    Optional<Candidate> heaviest = clearly(weighed);
    if (heaviest.isEmpty() && weighed.stream().allMatch(c -> c.weight() == 0)) {
      heaviest = bySize(candidates, inFull);
    }
    if (heaviest.isEmpty() && candidates.size() <= 8) {
      heaviest =
          clearly(
              candidates.stream()
                  .filter(Placement::isCounty)
                  .map(c ->
                      new Candidate(
                          c.division(), c.region(), text.townsMentioned(c.division(), divisions)))
                  .toList());
    }
    return heaviest
        .map(candidate -> settled(name, candidate))
        .orElseGet(() -> unknown(new InstitutionDoubt.AmbiguousRegion(name, places(candidates))));
  }

  /// The one with evidence, and at least twice as much as the next.
  private static Optional<Candidate> clearly(List<Candidate> weighed) {
    List<Candidate> order =
        weighed.stream().sorted((a, b) -> Integer.compare(b.weight(), a.weight())).toList();
    if (order.isEmpty() || order.getFirst().weight() == 0) {
      return Optional.empty();
    }
    int second = order.size() == 1 ? 0 : order.get(1).weight();
    return order.getFirst().weight() >= 2 * second
        ? Optional.of(order.getFirst())
        : Optional.empty();
  }

  /// A bare stem means the city before it means counties elsewhere (西安 is not 牡丹江's 西安区).
  private static Optional<Candidate> bySize(List<Candidate> candidates, boolean inFull) {
    List<Candidate> large = candidates.stream().filter(c -> !isCounty(c)).toList();
    return !inFull && large.size() == 1 ? Optional.of(large.getFirst()) : Optional.empty();
  }

  private static boolean isCounty(Candidate candidate) {
    return candidate.division().level() == AdministrativeLevel.COUNTY;
  }

  private static List<Division> places(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::division).toList();
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
