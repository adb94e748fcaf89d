package gongkai.validate;

import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.Optional;

/// One cell of a repair.
///
/// @param cell which cell
/// @param from what it holds now; empty where it holds nothing
/// @param to what would satisfy the broken equations
public record CellChange(CellAddress cell, Optional<BigDecimal> from, BigDecimal to) {}
