package gongkai.validate;

/// The words of the narrative that a finding is about.
///
/// @param section the section's number, 0 to 6
/// @param at the offset in that section's text, in characters from 0
/// @param text the words as printed
public record TextSpan(int section, int at, String text) {}
