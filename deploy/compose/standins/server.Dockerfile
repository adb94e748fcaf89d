# A base with the JDK at hand: what the images of a test are built on and what its stand-ins run on.
ARG BASE
FROM ${BASE}
COPY jdk /opt/java/openjdk
ENV JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
