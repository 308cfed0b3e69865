#!/usr/bin/env bash
# curl, with nothing but the certificate to trust.
set -euo pipefail

ask() { curl --silent --show-error --fail-with-body --cacert "$CA" "$@"; }
graph() { ask --header "Authorization: Bearer $token" "$@"; }
member() { node -e 'const o = JSON.parse(require("fs").readFileSync(0)); console.log(eval("o" + process.argv[1]) ?? "")' "$1"; }
same() { [[ "$2" == "$3" ]] || { echo "  $1: expected $2, but was $3" >&2; exit 1; }; echo "  $1: $3"; }

token=$(ask "$BASE_URL/$TENANT/oauth2/v2.0/token" \
  --data grant_type=client_credentials --data "client_id=$CLIENT_ID" --data "client_secret=$CLIENT_SECRET" \
  --data-urlencode scope=https://graph.microsoft.com/.default | member .access_token)

same organization "$TENANT" "$(graph "$BASE_URL/v1.0/organization" | member .value[0].id)"

count=0
next="$BASE_URL/v1.0/users?\$select=id&\$top=200"
while [[ -n "$next" ]]; do
  page=$(graph "$next")
  count=$((count + $(member .value.length <<<"$page")))
  next=$(member '["@odata.nextLink"]' <<<"$page")
done
same users 548 "$count"

batch='{"requests":[{"id":"1","method":"GET","url":"/organization"},{"id":"2","method":"GET","url":"/users/nobody"}]}'
same batch 200,404 "$(graph "$BASE_URL/v1.0/\$batch" --header "Content-Type: application/json" --data "$batch" \
  | member '.responses.sort((a, b) => a.id - b.id).map(it => it.status).join()')"

# The real host names, through the proxy.
same proxy "$TENANT" "$(graph --proxy "$PROXY" https://graph.microsoft.com/v1.0/organization | member .value[0].id)"
