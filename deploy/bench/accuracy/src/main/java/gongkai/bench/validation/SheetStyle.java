package gongkai.bench.validation;

/// How a workbook is written.
///
/// @param apart whether each section has a sheet of its own
/// @param lattice tables are fitted to columns that all of them share, by merging cells
/// @param texts numbers are typed as text
/// @param right how many columns stay free on the left
/// @param down how many rows stay free above
/// @param face its typeface
record SheetStyle(
    boolean apart, boolean lattice, boolean texts, int right, int down, String face) {}
