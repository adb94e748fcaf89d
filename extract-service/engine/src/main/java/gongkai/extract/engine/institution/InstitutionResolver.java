package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Tells which institution wrote a report, from what the report prints about it.
///
/// The title says most, then the signature, then the opening sentences, then the file name. A place
/// that several divisions share (鼓楼区) is settled by the other places that the text names, by its
/// telephone numbers and its towns; where nothing decides, the region stays unknown and a doubt
/// lists the candidates. Nothing is guessed.
///
/// ```java
/// var clues = new InstitutionClues("洪泽区2023年政府信息公开工作年度报告", "", "", "");
/// new InstitutionResolver(Divisions.bundled()).resolve(clues)   // 320813/洪泽区人民政府
/// ```
public final class InstitutionResolver {
  private final Divisions divisions;
  private final NameReader names;
  private final UnplacedSearch unplaced;

  public InstitutionResolver(Divisions divisions) {
    this.divisions = divisions;
    this.names = new NameReader(divisions);
    this.unplaced = new UnplacedSearch(divisions, names);
  }

  /// Finds the institution; safe to call from several threads.
  public Resolution resolve(InstitutionClues clues) {
    Surroundings text = new Surroundings(clues);
    OptionalInt year = PrintedNames.year(clues.title());
    List<String> titles = clear(PrintedNames.inTitle(clues.title()), year);
    List<String> signatures = clear(PrintedNames.inSignature(clues.signature()), year);
    List<String> printed = new ArrayList<>(titles);
    printed.addAll(signatures);
    if (printed.isEmpty()) {
      printed.addAll(clear(PrintedNames.inOpening(text.body()), year));
    }
    if (printed.isEmpty()) {
      printed.addAll(clear(PrintedNames.inFileName(clues.fileName()), year));
    }
    if (printed.isEmpty()) {
      return new Resolution.Unnamed(List.of(new InstitutionDoubt.NoName()));
    }
    String name = printed.getFirst();
    Resolution.Named found = named(name, year, text, clues, printed.subList(1, printed.size()));
    if (titles.isEmpty() || signatures.isEmpty()) {
      return found;
    }
    return compared(found, name, signatures, year, text, clues);
  }

  private List<String> clear(List<String> printed, OptionalInt year) {
    return printed.stream()
        .filter(name -> {
          NameReading reading = names.read(name, year).getFirst();
          return reading.clear() || reading.town().isPresent();
        })
        .toList();
  }

  private Resolution.Named named(
      String name,
      OptionalInt year,
      Surroundings text,
      InstitutionClues clues,
      List<String> others) {
    List<NameReading> readings = names.read(name, year);
    NameReading reading = readings.getFirst();
    if (reading.isState()) {
      return new Resolution.Named(NameWriter.ofState(reading), List.of());
    }
    Placement placement;
    if (!reading.places().isEmpty()) {
      placement = Placement.of(name, readings, text, divisions);
    } else {
      List<String> elsewhere = new ArrayList<>(others);
      elsewhere.addAll(PrintedNames.inOpening(text.body()));
      elsewhere.addAll(PrintedNames.inFileName(clues.fileName()));
      placement = unplaced.find(name, reading, text, elsewhere);
    }
    List<InstitutionDoubt> doubts = new ArrayList<>(placement.doubts());
    if (reading.town().isPresent() && reading.towns().isEmpty()) {
      doubts.add(new InstitutionDoubt.UnlistedTownship(reading.town().get()));
    }
    return new Resolution.Named(NameWriter.write(name, reading, placement), doubts);
  }

  /// Adds a doubt where the signature is another institution's. An office that signs for its
  /// government, or for its town, is the same author.
  private Resolution compared(
      Resolution.Named found,
      String title,
      List<String> signatures,
      OptionalInt year,
      Surroundings text,
      InstitutionClues clues) {
    NameReading titleReading = names.read(title, year).getFirst();
    Optional<String> other = Optional.empty();
    for (String signature : signatures) {
      NameReading signatureReading = names.read(signature, year).getFirst();
      Organ organ = signatureReading.organ();
      Resolution.Named signed = named(signature, year, text, clues, List.of(title));
      boolean same =
          signed.institution().id().equals(found.institution().id())
              || (signed.institution().regionCode().isEmpty()
                  && organ.filed().equals(titleReading.organ().filed()));
      if (same || organ.isOffice()) {
        return signatureReading.town().equals(titleReading.town()) ? listed(found) : found;
      }
      other = other.or(() -> Optional.of(signature));
    }
    List<InstitutionDoubt> doubts = new ArrayList<>(found.doubts());
    other.ifPresent(name -> doubts.add(new InstitutionDoubt.DifferentSignature(title, name)));
    return new Resolution.Named(found.institution(), doubts);
  }

  /// A town that title and signature name alike is no slip: the data may be older than it.
  private static Resolution.Named listed(Resolution.Named found) {
    return new Resolution.Named(
        found.institution(),
        found.doubts().stream()
            .filter(doubt -> !(doubt instanceof InstitutionDoubt.UnlistedTownship))
            .toList());
  }
}
