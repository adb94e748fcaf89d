package gongkai.launcher.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.launcher.Gongkai;
import gongkai.launcher.client.Bucket;
import gongkai.launcher.parts.Part;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.DataFolder;
import gongkai.launcher.settings.Repository;
import gongkai.launcher.settings.Settings;
import gongkai.launcher.topics.TopicCreation;
import gongkai.launcher.topics.TopicList;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The four servers, started for real on free ports from the jars that the build has just made.
class LineIT {
  private static final Set<Part> SERVERS =
      Set.of(Part.KAFKA, Part.OPENSEARCH, Part.POSTGRES, Part.S3);

  @TempDir Path temporary;

  private final List<Process> launchers = new ArrayList<>();

  @AfterEach
  void leaveNothingBehind() throws InterruptedException {
    for (var launcher : launchers) {
      launcher.destroyForcibly().waitFor();
    }
    RunningLauncher.stop(folder());
  }

  @Test
  void serversComeUpSurviveAKillAndKeepTheirData() throws Exception {
    var settings = settings();
    var first = line(settings);
    first.start().get(4, TimeUnit.MINUTES);
    assertEquals("up", first.status().state());
    assertEquals(List.of(), missingTopics(settings), "the topics were created");
    try (var bucket = new Bucket(settings.port(Part.S3), folder().installation())) {
      bucket.put("inbox/年报.txt", "内容");
    }
    var killed = Optional.ofNullable(status(first, Part.S3).pid()).orElseThrow();
    ProcessHandle.of(killed).orElseThrow().destroyForcibly();
    await(() -> status(first, Part.S3).restarts() == 1 && first.status().state().equals("up"));
    var nativePostgres = PidRecord.read(folder(), PidRecord.NATIVE_POSTGRES).orElseThrow();
    first.stop();
    assertTrue(nativePostgres.process().isEmpty(), "PostgreSQL's own process has ended");
    assertEquals(List.of(), Orphans.of(folder()));

    var second = line(settings);
    second.start().get(4, TimeUnit.MINUTES);
    assertEquals(List.of(), missingTopics(settings), "the topics are still there");
    try (var bucket = new Bucket(settings.port(Part.S3), folder().installation())) {
      assertEquals(Optional.of("内容"), bucket.text("inbox/年报.txt"));
    }
    second.stop();
  }

  @Test
  void whatAKilledLauncherLeavesIsFoundAndStopped() throws Exception {
    var arguments = new ArrayList<>(List.of("up", "--data", folder().path().toString()));
    arguments.addAll(List.of("--only", "postgres,s3"));
    settings()
        .ports()
        .forEach((part, port) -> arguments.addAll(List.of(part.portFlag(), "" + port)));
    var log = temporary.resolve("launcher.log");
    var launcher = BackgroundProcess.start(Gongkai.class.getName(), arguments, log);
    launchers.add(launcher);
    await(() -> LineStatus.live(folder()).filter(s -> s.state().equals("up")).isPresent());
    assertTrue(DataLock.take(folder()).isEmpty(), "nobody else may run on this folder");

    launcher.destroyForcibly().waitFor();
    var left = Orphans.of(folder());
    assertEquals(
        List.of("s3", "postgres", PidRecord.NATIVE_POSTGRES),
        left.stream().map(PidRecord::part).toList());
    try (var _ = DataLock.take(folder()).orElseThrow()) {
      Orphans.stop(folder());
    }
    assertTrue(left.stream().allMatch(orphan -> orphan.process().isEmpty()));
  }

  @Test
  void aPartThatCannotComeUpFailsTheStartWithTheEndOfItsLog() throws Exception {
    var sound = settings();
    var broken =
        new Settings(
            sound.data(),
            sound.ports(),
            sound.heaps(),
            Map.of(Part.S3, List.of("-XX:NoSuchFlag=1")));
    var line = new Line(Repository.current(), broken, folder(), Set.of(Part.S3), change -> {});
    var failure =
        assertThrows(Exception.class, () -> line.start().get(2, TimeUnit.MINUTES)).getCause();
    line.stop();
    assertTrue(failure instanceof CannotProceed, String.valueOf(failure));
    assertTrue(String.valueOf(failure.getMessage()).contains("NoSuchFlag"), failure.getMessage());
    assertFalse(Files.exists(folder().run().resolve("s3.pid.json")));
  }

  private Line line(Settings settings) {
    return new Line(Repository.current(), settings, folder(), SERVERS, change -> {});
  }

  private DataFolder folder() {
    return DataFolder.openOrCreate(temporary.resolve("data"));
  }

  private static PartStatus status(Line line, Part part) {
    return line.status().of(part).orElseThrow();
  }

  /// The topics that were not there yet; asking creates them.
  private static List<String> missingTopics(Settings settings) throws InterruptedException {
    return TopicCreation.ensure(
        Settings.HOST + ":" + settings.port(Part.KAFKA),
        TopicList.read(Repository.current().topics()));
  }

  private Settings settings() throws IOException {
    var ports = new EnumMap<Part, Integer>(Part.class);
    var heaps = new EnumMap<Part, String>(Part.class);
    var taken = new ArrayList<ServerSocket>();
    for (var part : Part.values()) {
      var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      taken.add(socket);
      ports.put(part, socket.getLocalPort());
      heaps.put(part, part.defaultHeap());
    }
    for (var socket : taken) {
      socket.close();
    }
    return new Settings(folder().path(), ports, heaps, Map.of());
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    var deadline = Instant.now().plus(Duration.ofMinutes(3));
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(deadline), "it did not happen within three minutes");
      Thread.sleep(100);
    }
  }
}
