package gongkai.extract.engine.institution;

import java.util.List;
import java.util.Optional;

/// One way to read a printed name of an institution: its place, its town if it belongs to one, and
/// what it is.
///
/// @param region the chain of places at the start
/// @param towns the townships that the next part can be; empty where the name has no township, or
///   one that is not in the data
/// @param town the township's name, in the letters of the data where it is there
/// @param level a placeholder for a place (市教育局, 县政府): the character that says its level
/// @param state the State Council's organ that the body belongs to, its official name
/// @param length how many characters of the name the data explains
record NameReading(
    PrintedRegion region,
    List<Division> towns,
    Optional<String> town,
    Optional<String> level,
    Optional<String> state,
    Organ organ,
    int length) {

  /// Whether every part of the name was understood.
  boolean clear() {
    return organ.clear();
  }

  /// The divisions that this name by itself can lie in; a township for a body of a township.
  List<Division> places() {
    return towns.isEmpty() ? region.division().stream().toList() : towns;
  }

  /// Whether the name says where it is by an official name, and not by a bare stem.
  boolean placedInFull() {
    return !towns.isEmpty()
        || region.last().filter(name -> name.form() != DivisionName.Form.STEM).isPresent();
  }

  /// A body of the state itself, that lies in no division.
  boolean isState() {
    return state.isPresent() && region.names().isEmpty();
  }
}
