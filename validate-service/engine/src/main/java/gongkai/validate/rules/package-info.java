/// The rule book: every rule there is, one file each, in a package per family.
@NullMarked
package gongkai.validate.rules;

import org.jspecify.annotations.NullMarked;
