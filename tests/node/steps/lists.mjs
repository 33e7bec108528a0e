// What all lists of v2 have in common: times of change, orders, ids. The records are whatever is there.

import { all, rfc3339 } from '../make.mjs';
import { equal, ids, ordered, refused, sameSet, truth } from '../check.mjs';

const lists = {
  deals: (v2) => (query) => v2.deals.getDeals(query),
  persons: (v2) => (query) => v2.persons.getPersons(query),
  organizations: (v2) => (query) => v2.organizations.getOrganizations(query),
  activities: (v2) => (query) => v2.activities.getActivities(query),
  products: (v2) => (query) => v2.products.getProducts(query),
};
const time = (member) => (record) => Date.parse(record[member]);

// A time that parts the records: some changed before it, some at it or later.
function middle(records) {
  const times = [...new Set(records.map(time('update_time')))].sort((left, right) => left - right);
  truth(times.length >= 3, 'records that changed at three times or more', times.length);
  return times[Math.floor(times.length / 2)];
}

const steps = Object.entries(lists).flatMap(([name, of]) => {
  const found = [
    [
      `${name} that changed since a time, which counts`,
      async ({ v2 }) => {
        const records = await all(of(v2));
        const since = middle(records);
        const expected = records.filter((record) => time('update_time')(record) >= since);
        sameSet(ids(await all(of(v2), { updated_since: rfc3339(since) })), ids(expected), name);
      },
    ],
    [
      `${name} sorted by time of change`,
      async ({ v2 }) => {
        const changed = time('update_time');
        middle(await all(of(v2)));
        const up = await all(of(v2), { sort_by: 'update_time', sort_direction: 'asc' });
        ordered(up, (left, right) => changed(left) - changed(right), name);
        const down = await all(of(v2), { sort_by: 'update_time', sort_direction: 'desc' });
        ordered(down, (left, right) => changed(right) - changed(left), `${name} in reverse`);
      },
    ],
    [
      `${name} sorted by time of creation`,
      async ({ v2 }) => {
        const added = time('add_time');
        const down = await all(of(v2), { sort_by: 'add_time', sort_direction: 'desc' });
        truth(added(down[0]) > added(down.at(-1)), 'records of different age', down.length);
        ordered(down, (left, right) => added(right) - added(left), name);
      },
    ],
    [
      `${name} by id, without those that do not exist`,
      async ({ v2 }) => {
        const { data } = await of(v2)({ limit: 3 });
        const chosen = [data[0].id, data[2].id];
        sameSet(ids((await of(v2)({ ids: `${chosen.join(',')},777777777` })).data), chosen, name);
      },
    ],
    [
      `${name}: a time with fractions is refused`,
      async ({ v2 }) => {
        const error = await refused(of(v2)({ updated_since: '2025-01-01T10:20:00.123Z' }), 400);
        equal(error.code, 'ERR_SCHEMA_VALIDATION_FAILED', 'code');
      },
    ],
  ];
  if (name !== 'products') {
    found.push([
      `${name} that changed before a time, which does not count`,
      async ({ v2 }) => {
        const records = await all(of(v2));
        const until = middle(records);
        const expected = records.filter((record) => time('update_time')(record) < until);
        sameSet(ids(await all(of(v2), { updated_until: rfc3339(until) })), ids(expected), name);
      },
    ]);
  }
  return found;
});

export default {
  ...Object.fromEntries(steps),

  async 'the default order is by id'({ v2 }) {
    const { data } = await v2.deals.getDeals({ limit: 500 });
    ordered(data, (left, right) => left.id - right.id, 'deals');
  },

  async 'an order by a member that has none is refused'({ v2 }) {
    await refused(v2.deals.getDeals({ sort_by: 'title' }), 400);
    equal((await v2.deals.getDeals({ sort_by: 'id', limit: 1 })).data.length, 1, 'number of deals');
  },

  async 'leads of v1 that changed since a time'({ v1 }) {
    const { data } = await v1.leads.getLeads({ limit: 500 });
    const since = middle(data);
    const expected = data.filter((lead) => time('update_time')(lead) >= since);
    sameSet(ids((await v1.leads.getLeads({ limit: 500, updated_since: rfc3339(since) })).data), ids(expected), 'leads');
  },

  async 'notes of v1 that changed since a time'({ v1 }) {
    const { data } = await v1.notes.getNotes({ limit: 500 });
    const changed = (note) => Date.parse(`${note.update_time.replace(' ', 'T')}Z`);
    const times = [...new Set(data.map(changed))].sort((left, right) => left - right);
    truth(times.length >= 3, 'notes that changed at three times or more', times.length);
    const since = times[Math.floor(times.length / 2)];
    const expected = data.filter((note) => changed(note) >= since);
    sameSet(ids((await v1.notes.getNotes({ limit: 500, updated_since: rfc3339(since) })).data), ids(expected), 'notes');
  },

  async 'pipelines and stages are sorted'({ v2 }) {
    const pipelines = (await v2.pipelines.getPipelines({ limit: 500, sort_by: 'id', sort_direction: 'desc' })).data;
    ordered(pipelines, (left, right) => right.id - left.id, 'pipelines');
    const stages = (await v2.stages.getStages({ limit: 500, sort_by: 'order_nr', sort_direction: 'desc' })).data;
    ordered(stages, (left, right) => right.order_nr - left.order_nr, 'stages');
  },
};
