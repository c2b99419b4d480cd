#!/usr/bin/env bash
# Checks postal codes of the world with two npm packages that had no part in them: validator and postcode-validator.
set -euo pipefail

name=post-codes-test
usage='usage: scripts/post-codes-test.sh [COUNT]
makes COUNT users of the world (default: 60k), about as many of each of the 103 countries, and checks their postal codes
with the npm packages validator and postcode-validator; needs Node.js, npm and a network'
case ${1-} in
    -h | --help)
        echo "$usage"
        exit 0
        ;;
esac
if [ $# -gt 1 ]; then
    echo "$name: too many arguments: $2" >&2
    exit 2
fi
count=${1:-60k}
for program in node npm; do
    if ! command -v $program > /dev/null; then
        echo "not run: $program is not installed"
        exit 0
    fi
done

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$root/scripts/post-codes-test"/* "$work"
# Exactly the versions and archives of package-lock.json, and no scripts of packages.
if ! npm --prefix "$work" ci --ignore-scripts --no-audit --no-fund > "$work/npm.log" 2>&1; then
    echo "$name: npm cannot install the validators:" >&2
    tail -n 10 "$work/npm.log" >&2
    exit 1
fi

"$root/scripts/populace" catalog world > "$work/world.json"
"$root/scripts/populace" generate -n "$count" -s 1 -q --catalog world --weights equal \
    --fields address.country_code,address.post_code -f tsv > "$work/users.tsv"
node "$work/check.js" "$work/world.json" < "$work/users.tsv"
