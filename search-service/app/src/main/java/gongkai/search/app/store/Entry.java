package gongkai.search.app.store;

import java.util.Map;

/// One document as it goes into an index.
///
/// @param index the alias
/// @param id the document's id, the same whenever the same thing is said
/// @param version orders everything said under this id; an older one never replaces a newer one
/// @param body the document
public record Entry(String index, String id, long version, Map<String, Object> body) {}
