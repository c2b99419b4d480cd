#!/usr/bin/env bash
# Runs the unit tests of one module and of those it is built from, or of all modules. Keeps the log.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

modules=$(sed -n 's|.*<module>\(.*\)</module>.*|\1|p' pom.xml)

usage() {
    echo "usage: scripts/unit-test.sh [MODULE]"
    echo "runs the tests of one module and of those it is built from, or of all modules"
    echo "modules: ${modules//$'\n'/ }"
}

case "${1-}" in
    -h | --help)
        usage
        exit 0
        ;;
esac
if [ $# -gt 1 ]; then
    echo "unit-test: too many arguments: '$2'" >&2
    exit 2
fi

selection=()
name=all
if [ $# -eq 1 ]; then
    if ! grep -Fxq -e "$1" <<< "$modules"; then
        echo "unit-test: unknown module: '$1'" >&2
        exit 2
    fi
    name=$1
    selection=(--projects "$name" --also-make)
fi

log="artifacts/unit-testing/$(date +%Y-%m-%d_%H-%M-%S)-$name.txt"
mkdir -p "$(dirname "$log")"

status=0
mvn -B -ntp test -Dtest.log=tests ${selection[@]+"${selection[@]}"} 2>&1 | tee "$log" || status=$?

echo "Log: $PWD/$log"
exit "$status"
