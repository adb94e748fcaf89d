package gongkai.bench.printers;

import java.math.BigDecimal;

/// A figure that the text of a report states.
///
/// @param quantity what is measured, in the vocabulary of narrative facts (`disclosed.website`)
/// @param value the number meant, whatever it is written as
public record Statement(String quantity, BigDecimal value) {}
