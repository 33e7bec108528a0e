// OAuth 2.0, as the client does it: a user lets an app in, the app gets tokens, calls, refreshes and gives them back.

import { connect, lastStatus, sdk1, sdk2 } from '../client.mjs';
import { equal, has, matches, present, truth } from '../check.mjs';

const REDIRECT = 'https://app.example/callback';

const configure = (sdk, host) =>
  new sdk.OAuth2Configuration({ clientId: 'app', clientSecret: 'secret', redirectUri: REDIRECT, host });

// A user who is not at a browser lets the app in at once; the code is in the address that the response names.
async function consent(oauth) {
  const response = await fetch(oauth.authorizationUrl, { redirect: 'manual' });
  const location = present(response.headers.get('location'), 'an address to go back to');
  truth(location.startsWith(REDIRECT), `an address below ${REDIRECT}`, location);
  return present(new URL(location).searchParams.get('code'), 'a code in the address');
}

async function authorize(sdk, host) {
  const oauth = configure(sdk, host);
  const token = await oauth.authorize(await consent(oauth));
  return { oauth, token };
}

// The client rejects with the body of a response.
async function rejected(call, error) {
  const body = await call.then(
    (token) => ({ token }),
    (reason) => reason,
  );
  equal(body.error, error, 'error');
}

export default {
  async 'a code is exchanged for tokens'({ url }) {
    const { oauth, token } = await authorize(sdk2, url);
    matches(token.token_type, /^bearer$/i, 'token_type');
    truth(token.expires_in > 0, 'a lifetime', token.expires_in);
    for (const member of ['access_token', 'refresh_token', 'scope', 'api_domain']) {
      matches(token[member], /\S/, member);
    }
    equal(oauth.accessToken, token.access_token, 'token of the client');
  },

  async 'v2 is called with an access token'({ url, make }) {
    const deal = await make.deal();
    const { oauth } = await authorize(sdk2, url);
    const deals = new sdk2.DealsApi(
      new sdk2.Configuration({ accessToken: oauth.getAccessToken, basePath: oauth.basePath }),
    );
    equal((await deals.getDeal({ id: deal.id })).data.title, deal.title, 'title');
  },

  async 'v1 is called with an access token'({ url, make }) {
    const me = await make.me();
    const { oauth } = await authorize(sdk1, url);
    matches(oauth.basePath, /\/api\/v1$/, 'base path');
    const users = new sdk1.UsersApi(
      new sdk1.Configuration({ accessToken: oauth.getAccessToken, basePath: oauth.basePath }),
    );
    has((await users.getCurrentUser()).data, { id: me.id, company_id: me.company_id });
  },

  async 'what an app creates belongs to the user who let it in'({ url, v2, make }) {
    const me = await make.me();
    const { oauth } = await authorize(sdk2, url);
    const app = connect(url, { accessToken: oauth.getAccessToken });
    const { data } = await app.v2.persons.addPerson({ AddPersonRequest: { name: 'Ann of the app' } });
    has((await v2.persons.getPerson({ id: data.id })).data, { name: 'Ann of the app', owner_id: me.id });
  },

  async 'a token is refreshed, and the new one works'({ url, make }) {
    const me = await make.me();
    const { oauth, token } = await authorize(sdk1, url);
    const refreshed = await oauth.tokenRefresh();
    equal(refreshed.refresh_token, token.refresh_token, 'refresh_token');
    const app = connect(url, { accessToken: refreshed.access_token });
    equal((await app.v1.users.getCurrentUser()).data.id, me.id, 'user');
  },

  async 'a code works once'({ url }) {
    const oauth = configure(sdk2, url);
    const code = await consent(oauth);
    await oauth.authorize(code);
    await rejected(oauth.authorize(code), 'invalid_grant');
  },

  async 'a code that was made up is refused'({ url }) {
    await rejected(configure(sdk2, url).authorize('made-up'), 'invalid_grant');
  },

  async 'a revoked token is refused'({ url }) {
    const { oauth, token } = await authorize(sdk2, url);
    const app = connect(url, { accessToken: token.access_token });
    await app.v2.pipelines.getPipelines();
    await oauth.revokeToken('refresh_token');
    await app.v2.pipelines.getPipelines().then(
      () => truth(false, 'status 401', lastStatus()),
      () => equal(lastStatus(), 401, 'status'),
    );
    await rejected(oauth.tokenRefresh(), 'invalid_grant');
  },
};
