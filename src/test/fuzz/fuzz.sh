#!/usr/bin/env bash
# Fuzzes a reader by coverage: fuzz.sh TARGET [SECONDS]; targets are those of dev.qimma.fuzz.Target.
# Needs what `mvn verify` has compiled; fetches the fuzzer once. What breaks is kept in target/fuzz.
set -euo pipefail
cd "$(dirname "$0")/../../.."
TARGET=$1 SECONDS_LONG=${2:-60} JAZZER=0.30.0
WORK=target/fuzz/$TARGET
mkdir -p "$WORK/corpus"
[ -f target/fuzz/jazzer.jar ] || {
  mvn -q -B dependency:copy -Dartifact=com.code-intelligence:jazzer:$JAZZER -DoutputDirectory=target/fuzz
  mvn -q -B dependency:copy -Dartifact=com.code-intelligence:jazzer-api:$JAZZER -DoutputDirectory=target/fuzz
  mv target/fuzz/jazzer-$JAZZER.jar target/fuzz/jazzer.jar
  mv target/fuzz/jazzer-api-$JAZZER.jar target/fuzz/jazzer-api.jar
}
[ -f target/fuzz/classpath ] ||
  mvn -q -B -o dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/fuzz/classpath
CLASSES="target/test-classes:target/classes:target/fuzz/jazzer.jar:target/fuzz/jazzer-api.jar:$(cat target/fuzz/classpath)"
java -cp "$CLASSES" -Dqimma.fuzz="$TARGET" dev.qimma.fuzz.Fuzz "$WORK/corpus"
exec java -Xmx1500m -cp "$CLASSES" -Dqimma.fuzz="$TARGET" com.code_intelligence.jazzer.Jazzer \
  --target_class=dev.qimma.fuzz.Fuzz --instrumentation_includes='dev.qimma.**' \
  --reproducer_path="$WORK" "$WORK/corpus" -artifact_prefix="$WORK/" \
  -max_total_time="$SECONDS_LONG" -rss_limit_mb=3000 -timeout=90 -max_len=4096
