package gongkai.search.app;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import java.net.URI;

/// What surrounds this service, as its environment tells.
///
/// @param kafka the brokers, `KAFKA_BOOTSTRAP_SERVERS`
/// @param opensearch the index, `OPENSEARCH_URL`
/// @param ingest ingest-service, `INGEST_URL`
/// @param extract extract-service, `EXTRACT_URL`
/// @param validate validate-service, `VALIDATE_URL`
/// @param installation whose processes these are, `GONGKAI_INSTALLATION`; empty when nobody says
@Context
@ConfigurationProperties("gongkai")
public record Surroundings(
    String kafka, URI opensearch, URI ingest, URI extract, URI validate, String installation) {}
