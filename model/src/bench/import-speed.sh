#!/bin/sh
# CPU and elapsed seconds of an import against unzipping and scanning the same XML, each in a process of its own
# under -Xmx512m and the collector the program is started with; the first round is cold, the last warm. Needs JDK 25 as java, or its path in JAVA.
#
#   import-speed.sh [ROWS] [COLUMNS] [ROUNDS]
set -eu

cd "$(dirname "$0")/../../.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mvn -q -Pbench -pl model test-compile dependency:build-classpath -Dmdep.outputFile="$out/classpath"

speed() {
    "${JAVA:-java}" -Xmx512m -XX:+UseSerialGC \
        -cp "model/target/test-classes:model/target/classes:$(cat "$out/classpath")" \
        highneeds.importer.ImportSpeed "$@" 2>/dev/null
}

speed write "$out/cohort.xlsx" "${1:-100000}" "${2:-20}"
echo "unzip and scan"
speed scan "$out/cohort.xlsx" "${3:-5}"
echo "import"
speed import "$out/cohort.xlsx" "${3:-5}"
echo "cancel"
speed cancel "$out/cohort.xlsx" 12
