# Sourced by run.sh and long.sh: says what is missing on this machine and installs what Debian has.

missing() { printf 'tests: %s\n' "$*" >&2; exit 1; }

command -v dotnet >/dev/null || missing "the .NET SDK 10 is not on PATH; install it from https://dotnet.microsoft.com"
command -v npm >/dev/null || missing "Node 20 or later with npm is not on PATH; install it from https://nodejs.org"

if ! command -v chromium >/dev/null; then
  if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
    apt-get update -q >/dev/null && apt-get install -y -q chromium fonts-noto-core fonts-noto-color-emoji >/dev/null ||
      missing "chromium could not be installed; the end-to-end tests need it"
  else
    missing "chromium is not on PATH; install it (Debian: apt-get install chromium fonts-noto-core)"
  fi
fi

# The real Neo4j of the conformance suite lies beside the repository, and needs Java and nothing else.
if [ -d "${NEO4J_TEST_HOME:-../shared/neo4j}" ] && [ -z "${NEO4J_TEST_URI:-}" ] && ! command -v java >/dev/null; then
  if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
    apt-get update -q >/dev/null && apt-get install -y -q openjdk-17-jre-headless >/dev/null ||
      missing "a Java 17 runtime could not be installed; the tests against Neo4j need it"
  else
    missing "java is not on PATH; install a Java 17 runtime (Debian: apt-get install openjdk-17-jre-headless)"
  fi
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
