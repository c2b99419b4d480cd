#!/usr/bin/env bash
# Opens pages in headless Chromium without a network. Checks that the console shows no error, that all drawings are
# visible, and that a narrow window cuts off no verdict.
set -euo pipefail

usage="usage: scripts/check-pages.sh PAGE.html..."
case ${1-} in
    '')
        echo "$usage" >&2
        exit 2
        ;;
    -h | --help)
        echo "$usage"
        exit 0
        ;;
esac
for page in "$@"; do
    if [ ! -r "$page" ]; then
        echo "check-pages: a page must be a readable file: '$page'" >&2
        exit 2
    fi
done
if ! command -v chromium > /dev/null; then
    echo "check-pages: Chromium must be installed: no chromium" >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

browse() {
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --host-resolver-rules='MAP * ~NOTFOUND' --window-size=1100,2400 \
        --allow-file-access-from-files --user-data-dir="$work/profile" --enable-logging=stderr --virtual-time-budget=5000 "$@"
}

status=0
for page in "$@"; do
    path=$(readlink -f "$page")
    # Shows the page in two frames, wide and narrow, and counts what is visible.
    cat > "$work/frame.html" << END
<!DOCTYPE html><title>?</title><body><iframe src="file://$path" width="1060" height="2300"></iframe>
<iframe src="file://$path" width="500" height="2300"></iframe>
<script>
addEventListener('load', () => {
    const drawings = [...document.querySelector('iframe').contentDocument.querySelectorAll('svg.chart, canvas')];
    const seen = drawings.filter(d => { const box = d.getBoundingClientRect(); return box.width > 100 && box.height > 20; });
    const narrow = document.querySelectorAll('iframe')[1].contentDocument.querySelectorAll('td.verdict');
    const cut = [...narrow].filter(verdict => verdict.getBoundingClientRect().right > 500);
    document.title = 'drawings seen: ' + seen.length + ' of ' + drawings.length + ', verdicts cut: ' + cut.length + ' of ' + narrow.length;
});
</script></body>
END
    seen=$(browse --dump-dom "file://$work/frame.html" 2> "$work/log" | sed -n 's|.*<title>\(.*\)</title>.*|\1|p' | head -n 1)
    browse --screenshot="${page%.html}.png" "file://$path" 2>> "$work/log" > /dev/null
    errors=$(grep 'CONSOLE' "$work/log" || true)
    echo "$page: ${seen:-it did not open}"
    if [ -n "$errors" ] || ! [[ $seen =~ ^drawings\ seen:\ ([1-9][0-9]*)\ of\ ([0-9]+),\ verdicts\ cut:\ 0\ of\ [1-9][0-9]*$ ]] ||
        [ "${BASH_REMATCH[1]}" -ne "${BASH_REMATCH[2]}" ]; then
        echo "check-pages: a page must open without errors, show all drawings and cut off no verdict: $page" >&2
        echo "$errors" >&2
        status=1
    fi
done
exit $status
