#!/usr/bin/env bash
# Starts the fake from the command line, and lets clients at it that nobody here wrote. Needs Java, Node.js 20, npm, curl.
#   run.sh CLASS_PATH FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$2
mkdir -p "$folder"
cp "$here"/package.json "$here"/*.mjs "$folder"
# What an earlier run said must not be taken for what this one says.
rm -f "$folder/fake.txt" "$folder/ca.pem"

java -cp "$1" io.dirsync.testkit.cli.FakeGraphCommand \
  --scenario "$here/contoso.json" --ca-out "$folder/ca.pem" >"$folder/fake.txt" &
fake=$!
trap 'kill "$fake" 2>/dev/null || true; wait "$fake" || true' EXIT
for _ in $(seq 300); do
  grep -qs "^Ready" "$folder/fake.txt" && break
  kill -0 "$fake"
  sleep 0.2
done

said() { sed -n "s/^$1  *\([^ ,]*\).*/\1/p" "$folder/fake.txt"; }
BASE_URL=$(said 'base URL') TENANT=$(said tenant) PROXY=$(said proxy)
CLIENT_ID=$(said 'client id') CLIENT_SECRET=$(said 'client secret') CA="$folder/ca.pem"
export BASE_URL TENANT PROXY CLIENT_ID CLIENT_SECRET CA

echo "curl"
bash "$here/curl.sh"

echo "msal-node and the Graph client for JavaScript"
npm --prefix "$folder" install --no-package-lock --no-audit --no-fund --loglevel=error
NODE_EXTRA_CA_CERTS="$CA" node "$folder/graph-client.mjs"
