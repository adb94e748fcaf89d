package gongkai.launcher.probes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// Whether anybody listens on a port of this machine.
public final class Listening {
  private static final int PATIENCE_MS = 500;

  private Listening() {}

  /// Whether a connection to that port is accepted.
  public static boolean on(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
