# One part of the line. Built by deploy/bin/images for each; context: a folder with lib/ (libraries of
# others, which seldom change), app/ (ours) and etc/ (files that it reads).
ARG JRE_IMAGE=gongkai/jre:0.1.0
FROM ${JRE_IMAGE}
ARG MAIN_CLASS
ENV GONGKAI_MAIN_CLASS=${MAIN_CLASS}
COPY lib /opt/gongkai/lib
COPY etc /opt/gongkai/etc
COPY app /opt/gongkai/app
# The classes of a start, ready to map: the part is started without its neighbours and stopped again.
USER root
RUN /opt/gongkai/start --train
USER 10001:10001
ARG PART
ARG VERSION
ARG REVISION
LABEL org.opencontainers.image.title="gongkai/${PART}" \
      org.opencontainers.image.description="Gongkai: checks annual reports on open government information" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
