#!/usr/bin/env bash
# Runs the unit tests of one module and of the modules it is built on, or of all modules; keeps the log.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

modules=$(sed -n 's|.*<module>\(.*\)</module>.*|\1|p' pom.xml)

usage() {
    echo "usage: scripts/unit-test.sh [module]"
    echo "modules: ${modules//$'\n'/ }"
}

if [ $# -gt 1 ]; then
    usage >&2
    exit 2
fi
case "${1-}" in
    -h | --help)
        usage
        exit 0
        ;;
esac

selection=()
name=all
if [ $# -eq 1 ]; then
    if ! grep -Fxq -e "$1" <<< "$modules"; then
        echo "unknown module: '$1'" >&2
        usage >&2
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
