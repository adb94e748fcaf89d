package gongkai.extract.report;

/// A row or column heading that does not read as on the official form.
///
/// Differences of spacing, width, punctuation and brackets are not recorded.
///
/// @param label what it labels: `requests.refused.prohibitedByLaw` (a row) or
///   `requests.publicWelfareOrganization` (a column)
/// @param printed the wording as printed
/// @param official the wording of the form
/// @param source where it stands
public record AlteredWording(String label, String printed, String official, Source source) {}
