/// What the launcher was told: the repository that it runs, the data folder with its identity and
/// secrets, ports and memory. Knows no process.
@NullMarked
package gongkai.launcher.settings;

import org.jspecify.annotations.NullMarked;
