@NullMarked
package gongkai.servers.kafka;

import org.jspecify.annotations.NullMarked;
