#!/usr/bin/env bash
# Times whole processes that draw the same twelve charts at 1800 × 1200 pixels, and prints the ratios: this program as
# the README starts it, gnuplot and matplotlib. Build first: mvn package.
set -euo pipefail
cd "$(dirname "$0")/../../.."

need() {
  command -v "$1" >/dev/null || { echo "compare.sh needs $1: on Debian apt-get install $2." >&2; exit 1; }
}
need hyperfine hyperfine
need gnuplot gnuplot-nox
/usr/bin/python3 -c 'import matplotlib' 2>/dev/null || { echo "compare.sh needs matplotlib: on Debian apt-get install python3-matplotlib." >&2; exit 1; }
[ -e target/dashboard/hearing ] || { echo "compare.sh times what is built: run mvn package -DskipTests first." >&2; exit 1; }

java="${JAVA:-$(ls -d "${JAVA_HOME:-/nowhere}"/bin/java /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1 || true)}"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir -p "$out/hearing" "$out/gnuplot" "$out/matplotlib"
# gnuplot takes its fonts from fontconfig: the bundled family, as the others use
cat >"$out/fonts.conf" <<XML
<?xml version="1.0"?><fontconfig><dir>$PWD/resources/hearing/fonts</dir><cachedir>$out/fontcache</cachedir></fontconfig>
XML
export FONTCONFIG_FILE="$out/fonts.conf"

charts="ai-compute-growth coreweave-growth chatgpt-weekly-users coreweave-revenue permit-times stargate-investment
  data-center-electricity us-population-share coreweave-gpus electricity-mix chatgpt-website-rank testimony-to-print"
hearing="export --figure $(echo $charts) --size 900x600 --scale 2 --overwrite --out $out/hearing"
gnuplot="gnuplot -e \"out='$out/gnuplot'\" src/bench/process/twelve.gp"
matplotlib="/usr/bin/python3 src/bench/process/twelve.py $out/matplotlib resources/hearing/fonts"

hyperfine --warmup 1 --runs "${RUNS:-10}" --export-json "$out/times.json" \
  -n hearing "$java -XX:AOTMode=on @target/dashboard/hearing $hearing" \
  -n gnuplot "$gnuplot" -n matplotlib "$matplotlib"
/usr/bin/python3 - "$out/times.json" <<'PY'
import json, sys
times = {run["command"]: run["mean"] for run in json.load(open(sys.argv[1]))["results"]}
for other in ("gnuplot", "matplotlib"):
    print(f"hearing takes {times['hearing'] / times[other]:.2f} of the time of {other}")
PY
