/// The smallest changes that would satisfy a group of broken equations.
@NullMarked
package gongkai.validate.repair;

import org.jspecify.annotations.NullMarked;
