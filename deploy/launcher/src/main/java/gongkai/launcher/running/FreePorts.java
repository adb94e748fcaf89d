package gongkai.launcher.running;

import gongkai.launcher.parts.Part;
import gongkai.launcher.probes.Listening;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Ports that nobody listens on.
public final class FreePorts {
  private FreePorts() {}

  /// A port for each part that was free a moment ago.
  public static Map<Part, Integer> take() {
    var ports = new EnumMap<Part, Integer>(Part.class);
    var held = new ArrayList<ServerSocket>(); // all at once, so that none is given twice
    try {
      for (var part : Part.values()) {
        var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        held.add(socket);
        ports.put(part, socket.getLocalPort());
      }
      for (var socket : held) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ports;
  }

  /// Looks whether the ports of the chosen parts are free before anything starts, and says
  /// everything that is wrong at once.
  ///
  /// @throws CannotProceed naming each port that is taken or given twice, its part and the flag
  public static void check(Collection<Part> chosen, Settings settings) {
    var problems = new ArrayList<String>();
    var given = new HashMap<Integer, Part>();
    for (var part : chosen) {
      var port = settings.port(part);
      var other = given.putIfAbsent(port, part);
      if (other != null) {
        problems.add(
            "Port %d is given to both %s and %s. Move one with %s or %s."
                .formatted(port, other.label(), part.label(), other.portFlag(), part.portFlag()));
      } else if (isTaken(port)) {
        problems.add(
            "Port %d, which %s needs, is taken by another program. Stop that, or move %s with %s PORT (or port.%s=PORT in gongkai.properties)."
                .formatted(port, part.label(), part.label(), part.portFlag(), part.label()));
      }
    }
    if (!problems.isEmpty()) {
      throw new CannotProceed(String.join("\n", problems));
    }
  }

  /// A port is taken when somebody answers there, on whatever address, or when it cannot be had.
  static boolean isTaken(int port) {
    if (Listening.on(port)) {
      return true;
    }
    try (var server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return !server.isBound();
    } catch (IOException e) {
      return true;
    }
  }
}
