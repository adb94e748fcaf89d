@NullMarked
package gongkai.servers.postgres;

import org.jspecify.annotations.NullMarked;
