package gongkai.search.app.query;

import gongkai.extract.form.Form;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import gongkai.search.app.store.Cells;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is measured in each report: a cell, or the ratio of two.
///
/// ```
/// requests.newlyReceived.total
/// requests.granted.total/requests.totalHandled.total
/// ```
///
/// @param cell the cell, or the ratio's numerator
/// @param denominator the ratio's denominator
public record Measure(CellAddress cell, Optional<CellAddress> denominator) {

  private static final Set<CellAddress> KNOWN =
      Stream.of(
              Form.of(FormVersion.FORM_2021),
              Form2021.SINGLE_OTHER_ROW,
              Form.of(FormVersion.FORM_2019))
          .flatMap(form -> form.addresses().stream())
          .collect(Collectors.toCollection(LinkedHashSet::new));

  /// Reads a measure.
  ///
  /// @throws BadParameter when no form has such a cell
  public static Measure of(String text) {
    var parts = List.of(text.split("/", -1));
    if (parts.size() > 2) {
      throw new BadParameter("measure", "“%s”不是一个单元格，也不是两个单元格之比（甲/乙）".formatted(text));
    }
    return new Measure(
        address(parts.getFirst()),
        parts.size() == 2 ? Optional.of(address(parts.getLast())) : Optional.empty());
  }

  private static CellAddress address(String text) {
    var path = text.strip();
    return KNOWN.stream()
        .filter(address -> address.path().equals(path))
        .findFirst()
        .orElseThrow(() -> unknown(path));
  }

  private static BadParameter unknown(String path) {
    var table = path.contains(".") ? path.substring(0, path.indexOf('.') + 1) : "requests.";
    var examples =
        KNOWN.stream()
            .map(CellAddress::path)
            .filter(known -> known.startsWith(table) && known.endsWith("total"))
            .limit(3)
            .collect(Collectors.joining("、"));
    return new BadParameter(
        "measure",
        "表中没有“%s”这个单元格。%s地址写作 表.行.列，用 甲/乙 求两格之比"
            .formatted(path, examples.isEmpty() ? "" : "例如 " + examples + "；"));
  }

  /// The field below `cells` of the cell.
  String field() {
    return "cells." + Cells.field(cell);
  }

  /// The field of the denominator.
  Optional<String> denominatorField() {
    return denominator.map(address -> "cells." + Cells.field(address));
  }

  /// What an indexed figure, or ratio of indexed figures, must be multiplied by.
  BigDecimal unit() {
    var scale = Cells.scale(cell);
    return denominator
        .map(Cells::scale)
        .orElse(BigDecimal.ONE)
        .divide(scale, MathContext.DECIMAL64);
  }

  @Override
  public String toString() {
    return cell.path() + denominator.map(address -> "/" + address.path()).orElse("");
  }
}
