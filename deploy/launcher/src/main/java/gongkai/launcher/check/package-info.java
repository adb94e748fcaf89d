/// Reading and judging files with no server: the engines of extract-service and validate-service,
/// run in the command's own process.
@NullMarked
package gongkai.launcher.check;

import org.jspecify.annotations.NullMarked;
