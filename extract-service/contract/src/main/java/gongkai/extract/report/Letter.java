package gongkai.extract.report;

import java.time.LocalDate;
import java.util.Optional;

/// The marks of an upward letter (报送…的报告), where the report was filed as one.
///
/// @param documentNumber the document number (发文字号), such as 尔政字〔2022〕8号
/// @param addressee the office addressed (主送机关), without the colon
/// @param printedOn the day of issue beside 印发
public record Letter(
    Optional<String> documentNumber, Optional<String> addressee, Optional<LocalDate> printedOn) {}
