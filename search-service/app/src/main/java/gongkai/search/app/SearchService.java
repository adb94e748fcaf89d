package gongkai.search.app;

import io.micronaut.runtime.Micronaut;

/// Starts search-service. Configured by environment variables only, see {@link Surroundings}.
public final class SearchService {

  private SearchService() {}

  /// Serves until it is told to stop.
  public static void main(String[] args) {
    Micronaut.build(args).mainClass(SearchService.class).banner(false).start();
  }
}
