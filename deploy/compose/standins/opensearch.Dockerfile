# Stands in for opensearchproject/opensearch where no image can be pulled: the same release from the
# Maven repository, the same folders, user and variables, without the bundled plugins.
FROM gongkai-test/server
RUN useradd --uid 1000 --home-dir /usr/share/opensearch opensearch \
    && mkdir -p /usr/share/opensearch/data \
    && chown -R opensearch:opensearch /usr/share/opensearch
COPY lib /opt/opensearch/lib
COPY opensearch-run /usr/share/opensearch/opensearch-docker-entrypoint.sh
USER opensearch
WORKDIR /usr/share/opensearch
EXPOSE 9200
ENTRYPOINT ["/usr/share/opensearch/opensearch-docker-entrypoint.sh"]
