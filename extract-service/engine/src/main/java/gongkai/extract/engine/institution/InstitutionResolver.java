package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /// Finds the institution of a report that was made out of pictures: rare letters in the long
  /// names of divisions may be misread.
  public Resolution resolveRecognised(InstitutionClues clues) {
    MisreadNames.Righted righted = MisreadNames.in(divisions).righted(clues);
    Resolution found = resolve(righted.clues());
    return found instanceof Resolution.Named(var institution, var doubts)
        ? new Resolution.Named(
            institution, Stream.concat(doubts.stream(), righted.doubts().stream()).toList())
        : found;
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
    List<String> others = printed.subList(1, printed.size());
    if (titles.isEmpty() || signatures.isEmpty()) {
      return named(name, year, text, clues, others);
    }
    Optional<String> right = rightlyRead(name, signatures, year, text);
    Resolution.Named found = named(right.orElse(name), year, text, clues, others);
    return right
        .map(signature -> found.with(new InstitutionDoubt.DifferentSignature(name, signature)))
        .orElseGet(() -> compared(found, name, signatures, year, text, clues));
  }

  /// The signature, where it names another office of the same place by one character and the text
  /// has it alone: the title is misread or mistyped.
  private Optional<String> rightlyRead(
      String title, List<String> signatures, OptionalInt year, Surroundings text) {
    return signatures.stream()
        .filter(signature -> differsByOne(title, signature))
        .filter(signature -> text.body().contains(signature) && !text.body().contains(title))
        .filter(signature -> placesOf(signature, year).equals(placesOf(title, year)))
        .findFirst();
  }

  private List<Division> placesOf(String name, OptionalInt year) {
    return names.read(name, year).getFirst().places();
  }

  private static boolean differsByOne(String name, String other) {
    return name.length() == other.length()
        && IntStream.range(0, name.length()).filter(i -> name.charAt(i) != other.charAt(i)).count()
            == 1;
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
  private Resolution.Named compared(
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
    return other
        .map(name -> found.with(new InstitutionDoubt.DifferentSignature(title, name)))
        .orElse(found);
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
