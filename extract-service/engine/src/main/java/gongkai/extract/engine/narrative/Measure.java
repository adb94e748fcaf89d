package gongkai.extract.engine.narrative;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What makes a figure one of a certain quantity: its measure word, the thing counted and the verb.
///
/// @param quantity the quantity's name
/// @param units measure words that it is counted in; the empty one where none is printed
/// @param nouns things that are counted, one of which the clause must name
/// @param verbs verbs, one of which must govern the figure; [Sense#NEUTRAL] among them stands for
///   no verb at all; empty if any verb will do
/// @param carriesOver whether the thing may have been named in an earlier clause
/// @param touching whether the noun must stand directly at the figure
record Measure(
    String quantity,
    Set<String> units,
    Set<Sense> nouns,
    Set<Sense> verbs,
    boolean carriesOver,
    boolean touching) {

  static Measure of(String quantity, String units, Sense... nouns) {
    return new Measure(
        quantity,
        Set.copyOf(Arrays.asList(units.split(" ", -1))),
        senses(nouns),
        EnumSet.noneOf(Sense.class),
        false,
        false);
  }

  private static Set<Sense> senses(Sense... senses) {
    var set = EnumSet.noneOf(Sense.class);
    set.addAll(Arrays.asList(senses));
    return set;
  }

  Measure when(Sense... verbs) {
    return new Measure(quantity, units, nouns, senses(verbs), carriesOver, touching);
  }

  Measure orNamedBefore() {
    return new Measure(quantity, units, nouns, verbs, true, touching);
  }

  Measure touchingIt() {
    return new Measure(quantity, units, nouns, verbs, carriesOver, true);
  }

  /// @param verb the verb that governs the figure; null if there is none
  boolean fits(Situation situation, @Nullable Sense verb) {
    Occurrence occurrence = situation.occurrence();
    Sense noun = carriesOver ? situation.thing() : situation.ownThing();
    return units.contains(occurrence.figure().unit())
        && noun != null
        && nouns.contains(noun)
        && (verbs.isEmpty() || verbs.contains(verb == null ? Sense.NEUTRAL : verb))
        && (!touching || situation.touches());
  }
}
