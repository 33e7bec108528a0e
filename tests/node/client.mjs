// The official client, pointed at a server of ours.

import * as sdk1 from 'pipedrive/v1';
import * as sdk2 from 'pipedrive/v2';

export { sdk1, sdk2 };

// The client hides the status of a response. Steps run one after the other, so the last one is enough.
let status = null;

// The status of the last response to a client of `connect`, or null.
export function lastStatus() {
  return status;
}

export function forgetStatus() {
  status = null;
}

// Long enough for a busy machine, short enough to end a step that waits for nothing.
const TIMEOUT_MS = 20_000;

// Every API of both versions: `v1.deals` is the client's `DealsApi` of version 1. `credentials` is what its
// `Configuration` takes: `apiKey` or `accessToken`. `options.query` is added to every request, as other clients do;
// `options.v1` is the path of version 1, which the service has below two.
export function connect(url, credentials, options = {}) {
  // Axios passes the status to functions that transform the body.
  const watch = (data, headers, received) => {
    status = received;
    return data;
  };
  const apis = (sdk, path) => {
    const configuration = new sdk.Configuration({ ...credentials, basePath: url + path });
    const found = {};
    for (const [name, Api] of Object.entries(sdk)) {
      if (name.endsWith('Api') && typeof Api === 'function') {
        const api = new Api(configuration);
        api.axios.defaults.timeout = TIMEOUT_MS;
        api.axios.defaults.params = options.query;
        api.axios.defaults.transformResponse = [watch].concat(api.axios.defaults.transformResponse);
        found[name[0].toLowerCase() + name.slice(1, -'Api'.length)] = api;
      }
    }
    return found;
  };
  return {
    v1: apis(sdk1, options.v1 ?? '/v1'),
    v2: apis(sdk2, '/api/v2'),
  };
}
