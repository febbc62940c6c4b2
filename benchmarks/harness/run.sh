#!/usr/bin/env bash
# Measures the test harness with JMH: run.sh [JMH's options, such as -prof gc]. Needs the SDK installed (./mvnw install -Dquickly).
set -euo pipefail
cd "$(dirname "$0")"
../../mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
exec java -cp "target/classes:target/test-classes:$(cat target/classpath)" org.openjdk.jmh.Main "$@"
