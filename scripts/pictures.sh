#!/usr/bin/env bash
# Makes the pictures of the README anew, from the reports of a build; options such as -Pfull-benchmarks go to Maven.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p target docs
mvn -B -ntp -q verify "$@" > target/pictures.log 2>&1 || {
    echo "pictures: the build failed; all of its output is in target/pictures.log" >&2
    exit 1
}
cp benchmarks/target/reports/engines.svg architecture-tests/target/reports/modules.svg docs/
echo "docs/engines.svg, docs/modules.svg"
