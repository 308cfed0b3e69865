// Microsoft's own libraries for Node.js, as a program for the real service would use them.
import assert from "node:assert/strict";
import { ConfidentialClientApplication } from "@azure/msal-node";
import { BatchRequestContent, Client, PageIterator } from "@microsoft/microsoft-graph-client";

const { BASE_URL, TENANT, CLIENT_ID, CLIENT_SECRET } = process.env;
const { host, hostname } = new URL(BASE_URL);

const application = new ConfidentialClientApplication({
  auth: {
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    authority: `${BASE_URL}/${TENANT}`,
    knownAuthorities: [host],
  },
});
const signIn = () =>
  application.acquireTokenByClientCredential({ scopes: ["https://graph.microsoft.com/.default"] });

const first = await signIn();
assert.equal(first.fromCache, false);
const second = await signIn();
assert.equal(second.accessToken, first.accessToken);
console.log(`  msal-node: a token, the second one ${second.fromCache ? "from its cache" : "asked for again"}`);

const graph = Client.initWithMiddleware({
  baseUrl: BASE_URL,
  customHosts: new Set([hostname]),
  authProvider: { getAccessToken: async () => (await signIn()).accessToken },
});

const organization = await graph.api("/organization").select("id,onPremisesSyncEnabled").get();
assert.deepEqual(organization.value, [{ id: TENANT, onPremisesSyncEnabled: true }]);
console.log("  organization: one, with the members asked for");

const names = new Set();
const users = await graph.api("/users").select("userPrincipalName").top(100).get();
await new PageIterator(graph, users, (user) => names.add(user.userPrincipalName)).iterate();
assert.equal(names.size, 548);
console.log(`  users: ${names.size} in pages of 100`);

const counted = await graph
  .api("/users")
  .header("ConsistencyLevel", "eventual")
  .filter("onPremisesSyncEnabled eq true")
  .count(true)
  .top(1)
  .get();
assert.equal(counted["@odata.count"], 500);
console.log("  users: 500 of them synchronized");

// Without the version, which 3.0.7 would leave in and Graph would refuse:
// https://github.com/microsoftgraph/msgraph-sdk-javascript/issues/1451
const request = (id, path) => ({ id, request: new Request(`${BASE_URL}${path}`) });
const batch = new BatchRequestContent([request("1", "/organization"), request("2", "/users/nobody")]);
const { responses } = await graph.api("/$batch").post(await batch.getContent());
assert.deepEqual(
  responses.map(({ id, status }) => [id, status]).sort(),
  [["1", 200], ["2", 404]],
);
console.log("  batch: one answer and one error");

const synchronization = await graph.api("/directory/onPremisesSynchronization").get();
const { id, features } = synchronization.value[0];
const before = features.blockSoftMatchEnabled;
await graph.api(`/directory/onPremisesSynchronization/${id}`).patch({ features: { blockSoftMatchEnabled: !before } });
const after = await graph.api(`/directory/onPremisesSynchronization/${id}`).get();
assert.equal(after.features.blockSoftMatchEnabled, !before);
console.log("  onPremisesSynchronization: a switch changed");

await assert.rejects(graph.api("/users/nobody").get(), { statusCode: 404, code: "Request_ResourceNotFound" });
console.log("  users/nobody: the error of the library, with Graph's code");
