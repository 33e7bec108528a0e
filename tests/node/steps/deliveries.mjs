// What webhooks send, received by a server of Node's own. Only a sandbox on this machine can reach it.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { word } from '../make.mjs';
import { differs, equal, has, present, truth } from '../check.mjs';

const PATIENCE_MS = 10_000;

// `yard:secret`
const CREDENTIALS = 'Basic eWFyZDpzZWNyZXQ=';

// A server that keeps what it is sent. `next` is the first that was not taken yet and fits, once there is one.
async function receiver() {
  const received = [];
  let wake = () => {};
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      received.push({ headers: request.headers, method: request.method, body: JSON.parse(text) });
      response.writeHead(204).end();
      wake();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const next = async (fits, what) => {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const at = received.findIndex(({ body }) => fits(body));
      if (at >= 0) {
        return received.splice(at, 1)[0];
      }
      truth(Date.now() < end, `a delivery of ${what}`, received.map(({ body }) => body.meta));
      await Promise.race([new Promise((resolve) => (wake = resolve)), new Promise((resolve) => setTimeout(resolve, 200))]);
    }
  };
  return { url: `http://127.0.0.1:${server.address().port}/hooks`, next, close: () => server.close() };
}

// Runs `work` with a receiver that is told everything of a version.
async function told(v1, version, work) {
  const server = await receiver();
  const { data: hook } = await v1.webhooks.addWebhook({
    AddWebhookRequest: {
      subscription_url: server.url,
      event_action: '*',
      event_object: '*',
      name: `Hook ${word()}`,
      version,
      http_auth_user: 'yard',
      http_auth_password: 'secret',
    },
  });
  try {
    await work(server, hook);
  } finally {
    await v1.webhooks.deleteWebhook({ id: hook.id });
    server.close();
  }
}

export default {
  async 'a created, changed and deleted record is told'({ v1, v2, make }) {
    await told(v1, '2.0', async (server, hook) => {
      const me = await make.me();
      const deal = await make.deal({ value: 10 });
      const of = (action) => (body) =>
        body.meta.entity === 'deal' && body.meta.entity_id === String(deal.id) && body.meta.action === action;
      const created = await server.next(of('create'), 'the new deal');
      equal(created.method, 'POST', 'method');
      equal(created.headers.authorization, CREDENTIALS, 'credentials');
      has(created.body.data, { id: deal.id, title: deal.title, value: 10, owner_id: me.id });
      equal(created.body.previous, null, 'what was before');
      has(created.body.meta, {
        version: '2.0',
        attempt: 1,
        change_source: 'api',
        company_id: String(me.company_id),
        user_id: String(me.id),
        webhook_id: String(hook.id),
        webhook_owner_id: String(me.id),
        is_bulk_edit: false,
        type: 'general',
      });
      await v2.deals.updateDeal({ id: deal.id, UpdateDealRequest: { value: 20 } });
      const changed = await server.next(of('change'), 'the change');
      equal(changed.body.data.value, 20, 'value');
      equal(changed.body.previous.value, 10, 'value before');
      truth(!('title' in changed.body.previous), 'only what changed', changed.body.previous);
      differs(changed.body.meta.id, created.body.meta.id, 'an id');
      await v2.deals.deleteDeal({ id: deal.id });
      const deleted = await server.next(of('delete'), 'the deletion');
      equal(deleted.body.data, null, 'what is left');
      has(deleted.body.previous, { id: deal.id, value: 20 });
    });
  },

  async 'every kind of record is told'({ v1, v2, make }) {
    await told(v1, '2.0', async (server) => {
      const person = await make.person();
      const organization = await make.organization();
      const product = await make.product();
      const deal = await make.deal({ person_id: person.id, org_id: organization.id });
      await make.activity({ deal_id: deal.id });
      await v1.notes.addNote({ AddNoteRequest: { content: word(), deal_id: deal.id } });
      await v1.leads.addLead({ AddLeadRequest: { title: word(), person_id: person.id } });
      await v2.dealProducts.addDealProduct({
        id: deal.id,
        AddDealProductRequest: { product_id: product.id, item_price: 100, quantity: 1 },
      });
      const { data: pipeline } = await v2.pipelines.addPipeline({ AddPipelineRequest: { name: word() } });
      await v2.stages.addStage({ AddStageRequest: { name: word(), pipeline_id: pipeline.id } });
      await v1.users.addUser({ AddUserRequest: { email: `${word()}@example.com`, active_flag: true } });
      const kinds = ['person', 'organization', 'product', 'deal', 'activity', 'note', 'lead', 'deal_product', 'pipeline'];
      for (const kind of [...kinds, 'stage', 'user']) {
        const is = ({ meta }) => meta.entity === kind && meta.action === 'create';
        const { body } = await server.next(is, `a new ${kind}`);
        equal(String(present(body.data, 'a record').id), body.meta.entity_id, `id of the ${kind}`);
      }
    });
  },

  async 'version 1 says what was and what is'({ v1, v2, make }) {
    await told(v1, '1.0', async (server) => {
      const deal = await make.deal({ value: 10 });
      const added = await server.next(({ event }) => event === 'added.deal', 'the new deal');
      has(added.body, { v: 1, retry: 0, previous: null });
      has(added.body.meta, { v: 1, action: 'added', object: 'deal', id: deal.id });
      await v2.deals.updateDeal({ id: deal.id, UpdateDealRequest: { value: 20 } });
      const { body } = await server.next(({ event }) => event === 'updated.deal', 'the change');
      has(body.current, { id: deal.id, title: deal.title, value: 20 });
      has(body.previous, { id: deal.id, title: deal.title, value: 10 });
    });
  },

  async 'a merge is told as a deletion and a change'({ v1, make }) {
    await told(v1, '2.0', async (server) => {
      const [goes, stays] = [await make.person(), await make.person()];
      await v1.persons.mergePersons({ id: goes.id, MergePersonsRequest: { merge_with_id: stays.id } });
      const of = (id, action) => ({ meta }) => meta.entity_id === String(id) && meta.action === action;
      const gone = await server.next(of(goes.id, 'delete'), 'the deletion');
      const kept = await server.next(of(stays.id, 'change'), 'the change');
      equal(gone.body.meta.merged_to_id, String(stays.id), 'what it was merged into');
      equal(kept.body.meta.merged_from_id, String(goes.id), 'what was merged into it');
      equal(gone.body.meta.correlation_id, kept.body.meta.correlation_id, 'the request');
    });
  },
};
