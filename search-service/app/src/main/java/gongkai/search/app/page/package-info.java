/// The web pages: rendered here, readable without JavaScript, every word from a report escaped.
@NullMarked
package gongkai.search.app.page;

import org.jspecify.annotations.NullMarked;
