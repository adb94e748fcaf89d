/// Printed pages, whatever they came from: signs and ruled lines with their places in, paragraphs
/// and tables out.
///
/// A format that knows where each sign is printed makes {@link
/// gongkai.extract.engine.format.page.Page}s of it and hands them to {@link
/// gongkai.extract.engine.format.page.PageFlow}. Nothing here knows a file format or the form. All
/// lengths are points; y grows downwards.
@NullMarked
package gongkai.extract.engine.format.page;

import org.jspecify.annotations.NullMarked;
