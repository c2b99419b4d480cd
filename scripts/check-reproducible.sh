#!/usr/bin/env bash
# Builds a release of the command twice, in different folders and environments. All archives must be equal, byte for byte.
set -euo pipefail

if [ $# -gt 0 ]; then
    echo "usage: scripts/check-reproducible.sh"
    [ "$1" = --help ] && exit 0 || exit 2
fi

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# build FOLDER [NAME=VALUE...]: builds a copy of the working tree in FOLDER and prints the checksum of each archive.
build() {
    local folder=$1
    mkdir -p "$folder"
    (cd "$root" && git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$folder" --)
    (cd "$folder" && env "${@:2}" mvn -B -ntp -q -Prelease verify -Dmaven.test.skip -Dspotless.check.skip -pl adapters-cli -am) > "$work/log" 2>&1 || {
        tail -n 20 "$work/log" >&2
        echo "check-reproducible: the build failed" >&2
        exit 1
    }
    (cd "$folder" && find . -path '*/target/*' \( -name '*.jar' -o -name '*.jar.sha256' -o -name '*.cdx.json' \) -exec sha256sum {} +) |
        LC_ALL=C sort -k 2
}

build "$work/one" > "$work/sums-one"
(
    umask 002 # archives keep the permissions of their files, except group write
    build "$work/another folder" LC_ALL=C TZ=Asia/Kathmandu \
        MAVEN_OPTS='-Duser.name=somebody -Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1' > "$work/sums-two"
)
cat "$work/sums-one"
if ! diff "$work/sums-one" "$work/sums-two" > "$work/diff"; then
    cat "$work/diff" >&2
    echo "check-reproducible: two builds of one commit must be equal; see the differences above" >&2
    exit 1
fi
for file in populace.jar populace.jar.sha256 populace.cdx.json; do
    if ! grep -q "/target/$file\$" "$work/sums-one"; then
        echo "check-reproducible: missing in the release: $file" >&2
        exit 1
    fi
done

cd "$work/one/adapters-cli/target"
sha256sum --quiet -c populace.jar.sha256
# Compares the list of libraries with the one that Maven built the archive from.
python3 - << 'END'
import json, re
with open("populace.cdx.json", encoding="utf-8") as file:
    listed = {component["purl"].split("?")[0] for component in json.load(file)["components"]}
with open("libraries.txt", encoding="utf-8") as file:
    inside = {"pkg:maven/{}/{}@{}".format(*match) for match in re.findall(r"^ +(\S+?):(\S+?):jar:(\S+?):(?:compile|runtime):", file.read(), re.M)}
if not inside or listed != inside:
    raise SystemExit(f"check-reproducible: populace.cdx.json must list what populace.jar contains: {sorted(listed ^ inside)}")
print(f"populace.cdx.json lists all {len(inside)} libraries")
END
