@NullMarked
package gongkai.servers.opensearch;

import org.jspecify.annotations.NullMarked;
