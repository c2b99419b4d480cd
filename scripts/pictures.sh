#!/usr/bin/env bash
# Redraws the pictures in docs from the reports of a build. Options go to Maven; with -Pfull-benchmarks the drawing of the
# engines has all bars.
set -euo pipefail

case ${1-} in
    -h | --help)
        echo "usage: scripts/pictures.sh [MAVEN_OPTION...]"
        exit 0
        ;;
esac
for option in "$@"; do
    if [[ $option != -* ]]; then
        echo "pictures: a Maven option must start with a hyphen: '$option'" >&2
        exit 2
    fi
done

cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p target docs
mvn -B -ntp -q verify "$@" > target/pictures.log 2>&1 || {
    echo "pictures: the build failed; see target/pictures.log" >&2
    exit 1
}
cp benchmarks/target/reports/engines.svg architecture-tests/target/reports/modules.svg docs/
echo "docs/engines.svg, docs/modules.svg"
