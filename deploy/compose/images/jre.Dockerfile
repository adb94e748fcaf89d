# The Java runtime that all our images stand on: only the modules that are used, no root, no shell
# tools beyond the base's own. Built by deploy/bin/images; context: this folder.
ARG JDK_IMAGE=eclipse-temurin:25.0.3_9-jdk-noble
ARG BASE_IMAGE=debian:12.14-slim

FROM ${JDK_IMAGE} AS jdk
# jdk.charsets: GB18030 and Big5; jdk.unsupported: Netty, Kafka and RocksDB; jdk.crypto.ec: TLS.
RUN jlink --output /jre --no-header-files --no-man-pages --strip-java-debug-attributes --compress zip-6 \
      --generate-cds-archive --add-modules \
      java.base,java.desktop,java.instrument,java.management,java.naming,java.net.http,java.security.jgss,java.security.sasl,java.sql,jdk.charsets,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs \
      --include-locales zh,en

FROM ${BASE_IMAGE}
RUN groupadd --gid 10001 gongkai \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin gongkai \
    && mkdir /data \
    && chown gongkai:gongkai /data
COPY --from=jdk /jre /opt/jre
COPY start answers /opt/gongkai/
ENV LC_ALL=C.UTF-8 PATH=/opt/jre/bin:/usr/local/bin:/usr/bin:/bin
USER 10001:10001
ENTRYPOINT ["/opt/gongkai/start"]
ARG VERSION
ARG REVISION
LABEL org.opencontainers.image.title="gongkai/jre" \
      org.opencontainers.image.description="The Java runtime of Gongkai's images" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
