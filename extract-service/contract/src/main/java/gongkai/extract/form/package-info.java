/// The official forms as data: tables, rows, columns, official wording, and the equations that the
/// form prints or implies.
@NullMarked
package gongkai.extract.form;

import org.jspecify.annotations.NullMarked;
