package gongkai.extract.engine.institution;

/// What a report prints that can tell who wrote it. Any part may be empty; letters need not be
/// folded.
///
/// @param title the title as printed, one line or several: `新绛县 2021 年政府信息公开工作年度报告`
/// @param signature the lines at the end that name the author, with or without dates
/// @param fileName the file's name, with the folders that it came in if they are known
/// @param body all other text, in reading order: addressees, self references, places mentioned
public record InstitutionClues(String title, String signature, String fileName, String body) {}
