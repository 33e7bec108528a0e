// Followers, which both versions have, with different members.

import { answers, equal, excludes, has, ids, includes, matches, refused } from '../check.mjs';

// Per kind: the API's name, what its methods call the kind, the member of v1 that names the record.
const kinds = {
  deal: { api: 'deals', name: 'Deal', body: 'AddDealFollowerRequest', member: 'deal_id' },
  person: { api: 'persons', name: 'Person', body: 'AddPersonFollowerRequest', member: 'person_id' },
  organization: {
    api: 'organizations',
    name: 'Organization',
    body: 'AddOrganizationFollowerRequest',
    member: 'org_id',
  },
  product: { api: 'products', name: 'Product', body: 'AddProductFollowerRequest', member: 'product_id' },
};

const steps = Object.entries(kinds).flatMap(([kind, { api, name, body, member }]) => {
  const add = (v2, id, user_id) => v2[api][`add${name}Follower`]({ id, AddDealFollowerRequest: { user_id } });
  const list = async (v2, id) => (await v2[api][`get${name}Followers`]({ id })).data;
  const remove = (v2, id, follower_id) => v2[api][`delete${name}Follower`]({ id, follower_id });
  return [
    [
      `followers of ${kind}s: a new one is a 201`,
      async ({ v2, make }) => {
        const [record, user] = [await make[kind](), await make.colleague()];
        const { data } = await answers(201, add(v2, record.id, user.id));
        equal(data.user_id, user.id, 'user_id');
        const found = (await list(v2, record.id)).find((follower) => follower.user_id === user.id);
        matches(found?.add_time, /^\d{4}-\d\d-\d\dT/, 'add_time');
      },
    ],
    [
      `followers of ${kind}s: a deleted one is gone`,
      async ({ v2, make }) => {
        const [record, user] = [await make[kind](), await make.colleague()];
        await add(v2, record.id, user.id);
        equal((await remove(v2, record.id, user.id)).data, { user_id: user.id }, 'data');
        excludes(ids(await list(v2, record.id), 'user_id'), user.id, 'followers');
        await refused(remove(v2, record.id, user.id), 404);
      },
    ],
    [
      `followers of ${kind}s: they have a history`,
      async ({ v2, make }) => {
        const [me, record, user] = [await make.me(), await make[kind](), await make.colleague()];
        await add(v2, record.id, user.id);
        await remove(v2, record.id, user.id);
        const { data } = await v2[api][`get${name}FollowersChangelog`]({ id: record.id });
        const changes = data.filter((change) => change.follower_user_id === user.id);
        equal(
          changes.map((change) => change.actor_user_id),
          [me.id, me.id],
          'users who made the changes',
        );
        includes(ids(changes, 'action'), 'added', 'actions');
      },
    ],
    [
      `followers of ${kind}s: they are the same in v1`,
      async ({ v1, v2, make }) => {
        const [record, user] = [await make[kind](), await make.colleague()];
        const { data } = await v1[api][`add${name}Follower`]({ id: record.id, [body]: { user_id: user.id } });
        has(data, { user_id: user.id, [member]: record.id });
        includes(ids(await list(v2, record.id), 'user_id'), user.id, 'followers in v2');
        const listed = (await v1[api][`get${name}Followers`]({ id: record.id })).data;
        equal(listed.find((follower) => follower.user_id === user.id)?.id, data.id, 'id in v1');
        await v1[api][`delete${name}Follower`]({ id: record.id, follower_id: data.id });
        excludes(ids(await list(v2, record.id), 'user_id'), user.id, 'followers in v2 after the deletion');
      },
    ],
  ];
});

export default {
  ...Object.fromEntries(steps),

  async 'a user who does not exist is refused'({ v2, make }) {
    const deal = await make.deal();
    await refused(v2.deals.addDealFollower({ id: deal.id, AddDealFollowerRequest: { user_id: 777_777 } }));
    excludes(ids((await v2.deals.getDealFollowers({ id: deal.id })).data, 'user_id'), 777_777, 'followers');
  },

  async 'followers of a deal that does not exist are a 404'({ v2, make }) {
    const [deal, user] = [await make.deal(), await make.colleague()];
    const missing = deal.id + 1_000_000;
    await refused(v2.deals.getDealFollowers({ id: missing }), 404);
    await refused(v2.deals.addDealFollower({ id: missing, AddDealFollowerRequest: { user_id: user.id } }), 404);
  },

  async 'a user who follows twice is listed once'({ v2, make }) {
    const [deal, user] = [await make.deal(), await make.colleague()];
    const add = () => v2.deals.addDealFollower({ id: deal.id, AddDealFollowerRequest: { user_id: user.id } });
    await add();
    // Whether the second call is refused or repeated is not documented.
    await add().catch(() => undefined);
    const followers = (await v2.deals.getDealFollowers({ id: deal.id })).data;
    equal(followers.filter((follower) => follower.user_id === user.id).length, 1, 'times that the user is listed');
  },

  async 'followers are counted'({ v2, make }) {
    const [deal, user] = [await make.deal(), await make.colleague()];
    const count = async () =>
      (await v2.deals.getDeal({ id: deal.id, include_fields: 'followers_count' })).data.followers_count;
    const before = await count();
    await v2.deals.addDealFollower({ id: deal.id, AddDealFollowerRequest: { user_id: user.id } });
    equal(await count(), before + 1, 'followers_count');
  },
};
