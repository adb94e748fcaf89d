/// The way in: a report and its neighbours, findings out, and the catalogue of rules.
@NullMarked
package gongkai.validate.engine;

import org.jspecify.annotations.NullMarked;
