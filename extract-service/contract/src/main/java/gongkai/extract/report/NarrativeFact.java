package gongkai.extract.report;

import java.math.BigDecimal;
import java.util.Optional;

/// A figure or a claim in the narrative, in the vocabulary of `domain.md`.
///
/// @param text the words as printed
/// @param quantity what is measured: `requests.newlyReceived`, `disclosed.website`, …, `other`
/// @param value the number, or the number that a claim implies (未收到申请 → 0)
/// @param unit the measure word as printed (件, 条, %)
/// @param period the year that the figure is about; empty where the text does not say whose it is
/// @param approximate 余, 多, 近, 约, 超过 stand beside the number
/// @param atLeast 以上, 不少于: the number is a lower bound
/// @param claim no number is printed; the value is implied
/// @param scope a part of the reporting body that the sentence restricts itself to (区政府办公室), empty
///   for the whole
/// @param verb the verb that governs the number (收到, 受理办结), where it decides what may be meant
/// @param column the applicant column that the sentence restricts itself to (`naturalPerson`)
/// @param denominator for a share: the quantity it is a share of
/// @param section the section's number, 0 to 6
/// @param at the offset of `text` in that section's text, in characters from 0
public record NarrativeFact(
    String text,
    String quantity,
    BigDecimal value,
    String unit,
    Optional<Integer> period,
    boolean approximate,
    boolean atLeast,
    boolean claim,
    Optional<String> scope,
    Optional<String> verb,
    Optional<String> column,
    Optional<String> denominator,
    int section,
    int at) {}
