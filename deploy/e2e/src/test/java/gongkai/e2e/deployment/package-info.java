/// What deploys the line: the Compose file and the Dockerfiles, read as files.
@NullMarked
package gongkai.e2e.deployment;

import org.jspecify.annotations.NullMarked;
