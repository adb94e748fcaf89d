# Stands in for apache/kafka where no image can be pulled: the same jars from the Maven repository, the
# same folders, and the image's own translation of variables into properties (KafkaDockerWrapper).
FROM gongkai-test/server
RUN useradd --uid 1000 --create-home appuser \
    && mkdir -p /opt/kafka/config /etc/kafka/docker /mnt/shared/config /var/lib/kafka/data \
    && chown -R appuser:appuser /opt/kafka/config /etc/kafka /mnt/shared/config /var/lib/kafka
COPY lib /opt/kafka/libs
COPY kafka-defaults /etc/kafka/docker
COPY kafka-run /etc/kafka/docker/run
USER appuser
EXPOSE 9092
VOLUME ["/var/lib/kafka/data"]
CMD ["/etc/kafka/docker/run"]
