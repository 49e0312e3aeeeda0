#!/usr/bin/env bash
# Builds everything and runs every test that fits a fresh machine of two cores.
# Installs what is missing (Debian's chromium and fonts). Ends with one line: N passed, N failed, N skipped.
set -uo pipefail
cd "$(dirname "$0")/.."

# shellcheck source=tests/prepare.sh
source tests/prepare.sh

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
status=0

step() { printf '\n== %s\n' "$*"; }

step "restore"
dotnet restore KazDiplo.Graph.sln || exit 1

step "format"
dotnet format KazDiplo.Graph.sln --no-restore --verify-no-changes || exit 1

step "build"
dotnet build KazDiplo.Graph.sln --no-restore -c Release || exit 1

# Tests of the TypeScript sources: types first, then behaviour.
if [ -f web/Scripts/package.json ]; then
  step "web/Scripts"
  npm --prefix web/Scripts run check || exit 1
fi

passed=0 failed=0 skipped=0
for project in tests/*/*.csproj; do
  name=$(basename "$project" .csproj)
  step "$name"
  log="$results/$name.log"
  dotnet run --project "$project" -c Release --no-build -- --output Detailed --no-ansi >"$log" 2>&1
  code=$?
  grep -E '^(failed|skipped) ' "$log" | head -200
  summary=$(sed -n '/^Test run summary/,$p' "$log")
  count() { printf '%s\n' "$summary" | sed -n "s/^  $1: \([0-9]*\)$/\1/p" | tail -1; }
  p=$(count succeeded) f=$(count failed) s=$(count skipped)
  if [ "$code" -ne 0 ] || [ -z "$p" ] || [ $((p + f)) -eq 0 ] && [ "${s:-0}" -eq 0 ]; then
    # No summary, no test run or a crash is a failure of its own.
    status=1
    if [ "${f:-0}" -eq 0 ]; then f=1; fi
    tail -80 "$log"
  fi
  printf '%s: %s passed, %s failed, %s skipped\n' "$name" "${p:-0}" "${f:-0}" "${s:-0}"
  passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0})) skipped=$((skipped + ${s:-0}))
done

[ "$failed" -gt 0 ] && status=1
printf '\n%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
exit $status
