@NullMarked
package gongkai.servers.s3;

import org.jspecify.annotations.NullMarked;
