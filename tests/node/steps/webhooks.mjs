// Webhooks, as they are registered. What they send is in deliveries.mjs.

import { word } from '../make.mjs';
import { answers, equal, excludes, has, ids, present, refused } from '../check.mjs';

const add = (v1, more = {}) =>
  v1.webhooks.addWebhook({
    AddWebhookRequest: {
      subscription_url: `https://hooks.example/${word()}`,
      event_action: 'create',
      event_object: 'deal',
      name: `Hook ${word()}`,
      ...more,
    },
  });
const list = async (v1) => (await v1.webhooks.getWebhooks()).data ?? [];
const remove = (v1, id) => v1.webhooks.deleteWebhook({ id });

export default {
  async 'a new webhook is a 201 and of version 2'({ v1, make }) {
    const me = await make.me();
    const body = await answers(201, add(v1, { event_action: '*', event_object: 'person' }));
    has(body, { status: 'ok', success: true });
    const found = present(
      (await list(v1)).find((hook) => hook.id === body.data.id),
      'the webhook',
    );
    const { name, subscription_url } = body.data;
    has(found, {
      name,
      subscription_url,
      event_action: '*',
      event_object: 'person',
      version: '2.0',
      is_active: 1,
      type: 'general',
      user_id: me.id,
      company_id: me.company_id,
    });
    await remove(v1, body.data.id);
  },

  async 'a webhook may have credentials and be of version 1'({ v1 }) {
    const { data } = await add(v1, { version: '1.0', http_auth_user: 'yard', http_auth_password: 'secret' });
    has(
      (await list(v1)).find((hook) => hook.id === data.id),
      { version: '1.0', http_auth_user: 'yard' },
    );
    await remove(v1, data.id);
  },

  async 'a deleted webhook is gone'({ v1 }) {
    const { data } = await add(v1);
    has(await remove(v1, data.id), { status: 'ok', success: true });
    excludes(ids(await list(v1)), data.id, 'webhooks');
    has(await refused(remove(v1, data.id), 404), { status: 'error', errors: { id: ['not found'] } });
  },

  async 'an action that does not exist is refused'({ v1 }) {
    const before = (await list(v1)).length;
    await refused(add(v1, { event_action: 'explode' }), 400);
    equal((await list(v1)).length, before, 'number of webhooks');
  },

  async 'a user has at most 40 webhooks'({ v1 }) {
    const made = [];
    try {
      while ((await list(v1)).length < 40) {
        made.push((await add(v1)).data.id);
      }
      await refused(add(v1), 422);
      equal((await list(v1)).length, 40, 'number of webhooks');
    } finally {
      for (const id of made) {
        await remove(v1, id);
      }
    }
  },
};
