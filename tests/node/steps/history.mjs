// What happened: changelogs, flows, recents, summaries, timelines. All follow from what was written.

import { day, v1Time } from '../make.mjs';
import { equal, excludes, has, ids, includes, present, refused, sameSet, truth } from '../check.mjs';

const rename = (v2, deal, title) => v2.deals.updateDeal({ id: deal.id, UpdateDealRequest: { title } });
const changes = async (v1, deal) => (await v1.deals.getDealChangelog({ id: deal.id })).data;
const flow = async (v1, deal, more = {}) => (await v1.deals.getDealUpdates({ id: deal.id, ...more })).data;
const objects = (updates) => updates.map(({ object, data }) => `${object} ${data.id}`);
// The deals of a pipeline that are expected in one week. The document's example of an interval has no list around it.
const timeline = async (v1, pipeline, start_date, more = {}) => {
  const query = {
    start_date,
    interval: 'week',
    amount: 1,
    field_key: 'expected_close_date',
    pipeline_id: pipeline.id,
    ...more,
  };
  return [].concat((await v1.deals.getDealsTimeline(query)).data)[0];
};
// What happened since a record was added.
const since = async (v1, record, items) => {
  const since_timestamp = v1Time(Date.parse(record.add_time) - 1000);
  return (await v1.recents.getRecents({ since_timestamp, items, limit: 500 })).data ?? [];
};

export default {
  async 'a change of a deal is in its changelog'({ v1, v2, make }) {
    const [me, deal] = [await make.me(), await make.deal({ title: 'Before' })];
    await rename(v2, deal, 'After');
    const change = (await changes(v1, deal)).find((one) => one.field_key === 'title' && one.new_value === 'After');
    has(present(change, 'a change of the title'), {
      old_value: 'Before',
      actor_user_id: me.id,
      is_bulk_update_flag: false,
    });
  },

  async 'the newest change comes first'({ v1, v2, make }) {
    const deal = await make.deal();
    await rename(v2, deal, 'One');
    await rename(v2, deal, 'Two');
    const titles = (await changes(v1, deal))
      .filter((change) => change.field_key === 'title')
      .map((change) => change.new_value);
    equal(titles.slice(0, 2), ['Two', 'One'], 'titles');
  },

  async 'an update without a change is none'({ v1, v2, make }) {
    const deal = await make.deal();
    await rename(v2, deal, 'One');
    const before = (await changes(v1, deal)).length;
    truth(before > 0, 'a change', before);
    await rename(v2, deal, 'One');
    equal((await changes(v1, deal)).length, before, 'number of changes');
  },

  async 'a changelog continues by cursor'({ v1, v2, make }) {
    const deal = await make.deal();
    for (const title of ['One', 'Two', 'Three']) {
      await rename(v2, deal, title);
    }
    const whole = await changes(v1, deal);
    const first = await v1.deals.getDealChangelog({ id: deal.id, limit: 2 });
    const cursor = present(first.additional_data?.next_cursor, 'a cursor');
    const second = await v1.deals.getDealChangelog({ id: deal.id, limit: 500, cursor });
    equal([...first.data, ...second.data], whole, 'changes of both pages');
  },

  async 'custom fields are in the changelog by key'({ v1, v2, make }) {
    const { field_code } = await make.dealField('varchar');
    const deal = await make.deal();
    await v2.deals.updateDeal({ id: deal.id, UpdateDealRequest: { custom_fields: { [field_code]: 'Teak' } } });
    const change = (await changes(v1, deal)).find((one) => one.field_key === field_code);
    has(present(change, 'a change of the field'), { old_value: null, new_value: 'Teak' });
  },

  async 'persons and organizations have changelogs'({ v1, v2, make }) {
    const [person, organization] = [
      await make.person({ name: 'Ann One' }),
      await make.organization({ name: 'Yard One' }),
    ];
    await v2.persons.updatePerson({ id: person.id, UpdatePersonRequest: { name: 'Ann Two' } });
    await v2.organizations.updateOrganization({ id: organization.id, UpdateOrganizationRequest: { name: 'Yard Two' } });
    const ofPerson = (await v1.persons.getPersonChangelog({ id: person.id })).data.find(
      (change) => change.field_key === 'name',
    );
    has(present(ofPerson, 'a change of the person'), { old_value: 'Ann One', new_value: 'Ann Two' });
    const { data } = await v1.organizations.getOrganizationChangelog({ id: organization.id });
    has(
      present(
        data.find((change) => change.field_key === 'name'),
        'a change of the organization',
      ),
      { new_value: 'Yard Two' },
    );
  },

  async 'the flow of a deal has its notes, activities, files and changes'({ v1, v2, make }) {
    const deal = await make.deal();
    const note = await make.note({ deal_id: deal.id });
    const activity = await make.activity({ deal_id: deal.id });
    const file = await make.file({ deal_id: deal.id });
    await rename(v2, deal, 'Other');
    const updates = await flow(v1, deal);
    for (const expected of [`note ${note.id}`, `activity ${activity.id}`, `file ${file.id}`]) {
      includes(objects(updates), expected, 'updates');
    }
    const change = updates.find(({ object, data }) => object === 'dealChange' && data.field_key === 'title');
    has(present(change, 'a change of the title').data, { item_id: deal.id, new_value: 'Other', old_value: deal.title });
  },

  async 'a flow is narrowed to kinds'({ v1, v2, make }) {
    const deal = await make.deal();
    const note = await make.note({ deal_id: deal.id });
    await make.activity({ deal_id: deal.id });
    await rename(v2, deal, 'Other');
    equal(objects(await flow(v1, deal, { items: 'note' })), [`note ${note.id}`], 'updates');
  },

  async 'custom fields are in the flow on request'({ v1, v2, make }) {
    const { field_code } = await make.dealField('varchar');
    const deal = await make.deal();
    await v2.deals.updateDeal({ id: deal.id, UpdateDealRequest: { custom_fields: { [field_code]: 'Teak' } } });
    const keys = (updates) => updates.filter(({ object }) => object === 'dealChange').map(({ data }) => data.field_key);
    excludes(keys(await flow(v1, deal)), field_code, 'changed fields');
    includes(keys(await flow(v1, deal, { all_changes: '1' })), field_code, 'changed fields, all of them');
  },

  async 'persons and organizations have flows'({ v1, make }) {
    const [person, organization] = [await make.person(), await make.organization()];
    const [ofPerson, ofOrganization] = [
      await make.note({ person_id: person.id }),
      await make.note({ org_id: organization.id }),
    ];
    const personal = (await v1.persons.getPersonUpdates({ id: person.id })).data;
    includes(objects(personal), `note ${ofPerson.id}`, 'updates of the person');
    const { data } = await v1.organizations.getOrganizationUpdates({ id: organization.id });
    includes(objects(data), `note ${ofOrganization.id}`, 'updates of the organization');
  },

  async 'the flow of a deal that does not exist is a 404'({ v1, make }) {
    const deal = await make.deal();
    await refused(v1.deals.getDealUpdates({ id: deal.id + 1_000_000 }), 404);
    await refused(v1.deals.getDealChangelog({ id: deal.id + 1_000_000 }), 404);
  },

  async 'what was just written is recent'({ v1, make }) {
    const deal = await make.deal();
    const note = await make.note({ deal_id: deal.id });
    const found = await since(v1, deal, 'deal,note');
    has(
      present(
        found.find((one) => one.item === 'deal' && one.id === deal.id),
        'the deal',
      ).data,
      { title: deal.title },
    );
    has(
      present(
        found.find((one) => one.item === 'note' && one.id === note.id),
        'the note',
      ).data,
      { deal_id: deal.id },
    );
    sameSet(new Set(ids(found, 'item')), ['deal', 'note'], 'kinds');
  },

  async 'what was just deleted is recent too'({ v1, v2, make }) {
    const person = await make.person();
    await v2.persons.deletePerson({ id: person.id });
    const found = (await since(v1, person, 'person')).find((one) => one.id === person.id);
    equal(present(found, 'the person').data?.active_flag ?? false, false, 'active_flag');
  },

  async 'nothing is more recent than now'({ v1, make }) {
    await make.deal();
    const { data } = await v1.recents.getRecents({ since_timestamp: v1Time(Date.now() + 3_600_000) });
    equal(data ?? [], [], 'items');
  },

  async 'a summary counts deals and adds values per currency'({ v1, make }) {
    const { pipeline } = await make.pipeline();
    for (const [value, currency, status] of [
      [10, 'EUR', 'open'],
      [20.5, 'EUR', 'open'],
      [7, 'USD', 'open'],
      [100, 'EUR', 'won'],
    ]) {
      await make.deal({ pipeline_id: pipeline.id, value, currency, status });
    }
    const { data } = await v1.deals.getDealsSummary({ pipeline_id: pipeline.id, status: 'open' });
    equal(data.total_count, 3, 'total_count');
    has(data.values_total.EUR, { value: 30.5, count: 2 });
    has(data.values_total.USD, { value: 7, count: 1 });
  },

  async 'weighted values follow from probabilities'({ v1, make }) {
    const { pipeline } = await make.pipeline();
    await make.deal({ pipeline_id: pipeline.id, value: 200, currency: 'EUR', probability: 25 });
    const { data } = await v1.deals.getDealsSummary({ pipeline_id: pipeline.id });
    has(data.weighted_values_total?.EUR, { value: 50, count: 1 });
  },

  async 'archived deals have a summary of their own'({ v1, v2, make }) {
    const { pipeline } = await make.pipeline();
    const deal = await make.deal({ pipeline_id: pipeline.id, value: 30, currency: 'EUR' });
    await v2.deals.updateDeal({ id: deal.id, UpdateDealRequest: { is_archived: true } });
    equal((await v1.deals.getDealsSummary({ pipeline_id: pipeline.id })).data.total_count, 0, 'total_count');
    equal(
      (await v1.deals.getArchivedDealsSummary({ pipeline_id: pipeline.id })).data.total_count,
      1,
      'total_count of archived deals',
    );
  },

  async 'a timeline groups deals by a date'({ v1, make }) {
    const { pipeline } = await make.pipeline();
    const soon = await make.deal({ pipeline_id: pipeline.id, value: 10, currency: 'EUR', expected_close_date: day(3) });
    const later = await make.deal({ pipeline_id: pipeline.id, expected_close_date: day(13) });
    const [week, next] = [await timeline(v1, pipeline, day(0)), await timeline(v1, pipeline, day(7))];
    equal([ids(week.deals), ids(next.deals)], [[soon.id], [later.id]], 'deals per week');
    truth(week.period_start.startsWith(day(0)), `a period from ${day(0)}`, week.period_start);
    has(week.totals, { count: 1, values: { EUR: 10 }, open_count: 1 });
  },

  async 'a timeline is possible without deals'({ v1, make }) {
    const { pipeline } = await make.pipeline();
    await make.deal({ pipeline_id: pipeline.id, expected_close_date: day(3) });
    const week = await timeline(v1, pipeline, day(0), { exclude_deals: 1 });
    equal(week.totals?.count, 1, 'count');
    equal(week.deals ?? [], [], 'deals');
  },
};
