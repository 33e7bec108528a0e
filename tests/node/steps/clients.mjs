// What clients do that the documents do not tell: other paths, tokens in the address, odd parameters.

import { connect, lastStatus } from '../client.mjs';
import { equal, ids, includes, matches } from '../check.mjs';

const status = async (call) => {
  await call.catch(() => undefined);
  return lastStatus();
};

export default {
  async 'v1 is below /v1 and /api/v1'({ url, v1, make }) {
    const note = await make.note({ deal_id: (await make.deal()).id });
    const other = connect(url, { apiKey: process.env.PIPEDRIVE_TOKEN }, { v1: '/api/v1' });
    const { data } = await other.v1.notes.getNote({ id: note.id });
    equal(data, (await v1.notes.getNote({ id: note.id })).data, 'note');
  },

  async 'a wrong token is a 401 in both versions'({ url }) {
    const api = connect(url, { apiKey: 'wrong' });
    equal(await status(api.v1.users.getCurrentUser()), 401, 'status of v1');
    equal(await status(api.v2.deals.getDeals()), 401, 'status of v2');
    const error = await api.v2.deals.getDeals().catch((reason) => reason);
    equal(error.success, false, 'success');
    matches(error.error, /\w/, 'error');
  },

  async 'no token is a 401'({ url }) {
    const api = connect(url, {});
    equal(await status(api.v1.users.getCurrentUser()), 401, 'status of v1');
    equal(await status(api.v2.deals.getDeals()), 401, 'status of v2');
  },

  async 'a token may be in the address'({ url, make }) {
    const me = await make.me();
    const api = connect(url, {}, { query: { api_token: process.env.PIPEDRIVE_TOKEN } });
    equal((await api.v1.users.getCurrentUser()).data.id, me.id, 'user');
    const deal = await make.deal();
    equal((await api.v2.deals.getDeal({ id: deal.id })).data.id, deal.id, 'deal in v2');
  },

  async 'v1 tolerates parameters that it does not know'({ url, v1 }) {
    const api = connect(url, { apiKey: process.env.PIPEDRIVE_TOKEN }, { query: { start: 0, limit: 500, odd: 'yes' } });
    const { data } = await api.v1.currencies.getCurrencies();
    equal(ids(data, 'code'), ids((await v1.currencies.getCurrencies()).data, 'code'), 'currencies');
  },

  async 'v2 refuses parameters that it does not know'({ url, v2 }) {
    const api = connect(url, { apiKey: process.env.PIPEDRIVE_TOKEN }, { query: { odd: 'yes' } });
    equal(await status(api.v2.deals.getDeals()), 400, 'status');
    equal((await v2.deals.getDeals({ limit: 1 })).data.length, 1, 'number of deals without it');
  },

  async 'a body where none is expected does no harm'({ url, v2, make }) {
    const project = await make.project();
    // Some clients send an empty object with every POST.
    const response = await fetch(`${url}/api/v2/projects/${project.id}/archive`, {
      method: 'POST',
      headers: { 'x-api-token': process.env.PIPEDRIVE_TOKEN, 'content-type': 'application/json' },
      body: '{}',
    });
    equal(response.status, 200, 'status');
    includes(
      ids((await v2.projects.getArchivedProjects({ phase_id: project.phase_id })).data),
      project.id,
      'archived projects',
    );
  },
};
