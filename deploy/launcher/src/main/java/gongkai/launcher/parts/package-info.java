/// The catalogue of the line's parts. Knows no process and no setting.
@NullMarked
package gongkai.launcher.parts;

import org.jspecify.annotations.NullMarked;
