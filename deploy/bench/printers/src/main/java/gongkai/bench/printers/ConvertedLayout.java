package gongkai.bench.printers;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// A layout whose files LibreOffice has turned into another format.
///
/// @param source prints what is converted
/// @param from what that is, as the ending of a file's name
/// @param to what it becomes, as {@link LibreOffice#convert} takes it
/// @param format the format that it is counted under
public record ConvertedLayout(ReportLayout source, String from, String to, String format)
    implements ReportLayout {

  @Override
  public String name() {
    return source.name() + "-to-" + to.split(":", 2)[0];
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    return printAll(List.of(new Order(report, random))).getFirst();
  }

  @Override
  public List<PrintedReport> printAll(List<Order> orders) {
    List<PrintedReport> sources = source.printAll(orders);
    List<byte[]> files =
        LibreOffice.convert(sources.stream().map(PrintedReport::bytes).toList(), from, to);
    return IntStream.range(0, files.size()).mapToObj(i -> sources.get(i).as(files.get(i))).toList();
  }

  @Override
  public Optional<String> missing() {
    return source.missing().or(Program.SOFFICE::missing);
  }
}
