// Deals: defaults, changes and their consequences, lists, what is refused.

import { all, CURRENCY, day, v1Time } from '../make.mjs';
import {
  absent,
  answers,
  differs,
  equal,
  excludes,
  gone,
  has,
  ids,
  includes,
  matches,
  present,
  refused,
  sameSet,
  truth,
} from '../check.mjs';

const get = async (v2, id, more = {}) => (await v2.deals.getDeal({ id, ...more })).data;
const update = (v2, id, UpdateDealRequest) => v2.deals.updateDeal({ id, UpdateDealRequest });

export default {
  async 'a new deal belongs to the user of the token'({ v2, make }) {
    const me = await make.me();
    const deal = await make.deal();
    has(await get(v2, deal.id), { owner_id: me.id, creator_user_id: me.id });
  },

  async 'a new deal is open, worth nothing, in the currency of the company'({ v2, make }) {
    const me = await make.me();
    const deal = await make.deal();
    const expected = { status: 'open', value: 0, currency: me.default_currency, is_deleted: false, is_archived: false };
    has(await get(v2, deal.id), expected);
  },

  async 'a new deal stands in the first stage of the first pipeline'({ v2, make }) {
    const byOrder = (left, right) => left.order_nr - right.order_nr;
    const [pipeline] = (await v2.pipelines.getPipelines()).data.sort(byOrder);
    const [stage] = (await v2.stages.getStages({ pipeline_id: pipeline.id })).data.sort(byOrder);
    const deal = await make.deal();
    has(await get(v2, deal.id), { pipeline_id: pipeline.id, stage_id: stage.id });
  },

  async 'what a new deal states is kept'({ v2, make }) {
    const [person, organization, owner] = [await make.person(), await make.organization(), await make.colleague()];
    const stated = {
      value: 1234.56,
      currency: 'USD',
      person_id: person.id,
      org_id: organization.id,
      owner_id: owner.id,
      probability: 60,
      expected_close_date: day(40),
      visible_to: 3,
    };
    const deal = await make.deal(stated);
    has(await get(v2, deal.id), stated);
  },

  async 'a stage states the pipeline'({ v2, make }) {
    const { pipeline, stages } = await make.pipeline();
    const deal = await make.deal({ stage_id: stages[1].id });
    has(await get(v2, deal.id), { stage_id: stages[1].id, pipeline_id: pipeline.id });
  },

  async 'a pipeline alone means its first stage'({ v2, make }) {
    const { pipeline, stages } = await make.pipeline();
    const deal = await make.deal({ pipeline_id: pipeline.id });
    has(await get(v2, deal.id), { stage_id: stages[0].id, pipeline_id: pipeline.id });
  },

  async 'an update changes what it states and nothing else'({ v2, make }) {
    const before = await make.deal({ value: 500, probability: 10 });
    await update(v2, before.id, { probability: 80 });
    const after = await get(v2, before.id);
    has(after, {
      title: before.title,
      value: 500,
      probability: 80,
      owner_id: before.owner_id,
      add_time: before.add_time,
    });
    truth(after.update_time >= before.update_time, `update_time since ${before.update_time}`, after.update_time);
  },

  async 'null clears a member'({ v2, make }) {
    const person = await make.person();
    const deal = await make.deal({ person_id: person.id, probability: 40 });
    await update(v2, deal.id, { person_id: null, probability: null });
    has(await get(v2, deal.id), { person_id: null, probability: null });
  },

  async 'a won deal has the time when it was won'({ v2, make }) {
    const deal = await make.deal();
    await update(v2, deal.id, { status: 'won' });
    const won = await get(v2, deal.id);
    has(won, { status: 'won', lost_time: null });
    matches(won.won_time, /^\d{4}-\d\d-\d\dT/, 'won_time');
    matches(won.close_time, /^\d{4}-\d\d-\d\dT/, 'close_time');
  },

  async 'a lost deal has its reason and the time'({ v2, make }) {
    const deal = await make.deal();
    await update(v2, deal.id, { status: 'lost', lost_reason: 'Too late' });
    const lost = await get(v2, deal.id);
    has(lost, { status: 'lost', lost_reason: 'Too late', won_time: null });
    matches(lost.lost_time, /^\d{4}-\d\d-\d\dT/, 'lost_time');
  },

  async 'a reopened deal is no longer closed'({ v2, make }) {
    const deal = await make.deal({ status: 'won' });
    present((await get(v2, deal.id)).close_time, 'close_time');
    await update(v2, deal.id, { status: 'open' });
    has(await get(v2, deal.id), { status: 'open', close_time: null });
  },

  async 'a move to the next stage is timed'({ v2, make }) {
    const { stages } = await make.pipeline();
    const deal = await make.deal({ stage_id: stages[0].id });
    await update(v2, deal.id, { stage_id: stages[1].id });
    const moved = await get(v2, deal.id);
    equal(moved.stage_id, stages[1].id, 'stage_id');
    matches(moved.stage_change_time, /^\d{4}-\d\d-\d\dT/, 'stage_change_time');
  },

  async 'a deal moves to another pipeline'({ v2, make }) {
    const [from, to] = [await make.pipeline(), await make.pipeline()];
    const deal = await make.deal({ pipeline_id: from.pipeline.id });
    await update(v2, deal.id, { pipeline_id: to.pipeline.id, stage_id: to.stages[1].id });
    has(await get(v2, deal.id), { pipeline_id: to.pipeline.id, stage_id: to.stages[1].id });
  },

  async 'an archived deal is in the list of archived deals only'({ v1, v2, make }) {
    const person = await make.person();
    const deal = await make.deal({ person_id: person.id });
    await update(v2, deal.id, { is_archived: true });
    const archived = await get(v2, deal.id);
    equal(archived.is_archived, true, 'is_archived');
    present(archived.archive_time, 'archive_time');
    excludes(ids((await v2.deals.getDeals({ person_id: person.id })).data), deal.id, 'deals');
    includes(ids((await v2.deals.getArchivedDeals({ person_id: person.id })).data), deal.id, 'archived deals');
    includes(ids((await v1.deals.getArchivedDeals({ person_id: person.id })).data), deal.id, 'archived deals of v1');
  },

  async 'only archived deals are in the list of archived deals'({ v2, make }) {
    await make.deal({ is_archived: true });
    const archived = await all((page) => v2.deals.getArchivedDeals(page));
    truth(
      archived.length > 0 && archived.every((deal) => deal.is_archived),
      'archived deals only',
      archived.find((deal) => !deal.is_archived),
    );
  },

  async 'a deleted deal is in no list but that of deleted deals'({ v2, make }) {
    const person = await make.person();
    const deal = await make.deal({ person_id: person.id });
    const { data } = await answers(200, v2.deals.deleteDeal({ id: deal.id }));
    equal(data, { id: deal.id }, 'data');
    await gone(v2.deals.getDeal({ id: deal.id }));
    excludes(ids((await v2.deals.getDeals({ person_id: person.id })).data), deal.id, 'deals');
    const deleted = await v2.deals.getDeals({ person_id: person.id, status: 'deleted' });
    equal(ids(deleted.data), [deal.id], 'deleted deals');
  },

  async 'deals of a person, an organization, an owner'({ v2, make }) {
    const [person, organization, owner] = [await make.person(), await make.organization(), await make.colleague()];
    const deal = await make.deal({ person_id: person.id, org_id: organization.id, owner_id: owner.id });
    await make.deal();
    equal(ids((await v2.deals.getDeals({ person_id: person.id })).data), [deal.id], 'deals of the person');
    equal(ids((await v2.deals.getDeals({ org_id: organization.id })).data), [deal.id], 'deals of the organization');
    const owned = await all((page) => v2.deals.getDeals(page), { owner_id: owner.id });
    includes(ids(owned), deal.id, 'deals of the owner');
    truth(
      owned.every((one) => one.owner_id === owner.id),
      'deals of one owner',
      owned.find((one) => one.owner_id !== owner.id),
    );
  },

  async 'deals of a pipeline and of a stage'({ v2, make }) {
    const { pipeline, stages } = await make.pipeline();
    const first = await make.deal({ stage_id: stages[0].id });
    const second = await make.deal({ stage_id: stages[1].id });
    sameSet(
      ids((await v2.deals.getDeals({ pipeline_id: pipeline.id })).data),
      [first.id, second.id],
      'deals of the pipeline',
    );
    equal(ids((await v2.deals.getDeals({ stage_id: stages[1].id })).data), [second.id], 'deals of the stage');
  },

  async 'deals by status, one or several'({ v2, make }) {
    const { pipeline } = await make.pipeline();
    const made = {};
    for (const status of ['open', 'won', 'lost']) {
      made[status] = (await make.deal({ pipeline_id: pipeline.id, status })).id;
    }
    const list = async (status) => ids((await v2.deals.getDeals({ pipeline_id: pipeline.id, status })).data);
    equal(await list('won'), [made.won], 'won deals');
    sameSet(await list('open,lost'), [made.open, made.lost], 'open and lost deals');
  },

  async 'counts are optional members and follow from what is there'({ v2, make }) {
    const deal = await make.deal();
    await make.note({ deal_id: deal.id });
    await make.activity({ deal_id: deal.id });
    await make.activity({ deal_id: deal.id, done: true });
    await make.line(deal);
    absent(await get(v2, deal.id), 'notes_count');
    const include_fields = 'notes_count,activities_count,done_activities_count,undone_activities_count,products_count';
    const counted = await get(v2, deal.id, { include_fields });
    has(counted, {
      notes_count: 1,
      activities_count: 2,
      done_activities_count: 1,
      undone_activities_count: 1,
      products_count: 1,
    });
    absent(counted, 'files_count');
  },

  async 'the next activity is an optional member of lists too'({ v2, make }) {
    const person = await make.person();
    const deal = await make.deal({ person_id: person.id });
    await make.activity({ deal_id: deal.id, due_date: day(9) });
    const next = await make.activity({ deal_id: deal.id, due_date: day(2) });
    const { data } = await v2.deals.getDeals({ person_id: person.id, include_fields: 'next_activity_id' });
    equal(
      data.map((one) => one.next_activity_id),
      [next.id],
      'next_activity_id',
    );
  },

  async 'labels are options of a field, and named on request'({ v2, make }) {
    const fields = await all((page) => v2.dealFields.getDealFields(page));
    const field = fields.find((one) => /^label/.test(one.field_code) && one.options?.length);
    const option = present(field, 'a field of labels with options').options[0];
    const deal = await make.deal({ label_ids: [option.id] });
    const plain = await get(v2, deal.id);
    equal(plain.label_ids, [option.id], 'label_ids');
    absent(plain, 'labels');
    const { labels } = await get(v2, deal.id, { include_labels: true });
    equal(labels, [{ id: option.id, label: option.label }], 'labels');
  },

  async 'a deal is in v1 as v1 writes it'({ v1, make }) {
    const me = await make.me();
    const { pipeline, stages } = await make.pipeline();
    const deal = await make.deal({ stage_id: stages[0].id, value: 20, currency: CURRENCY });
    const { data } = await v1.stages.getStageDeals({ id: stages[0].id });
    equal(ids(data), [deal.id], 'deals of the stage');
    const expected = {
      title: deal.title,
      user_id: me.id,
      creator_user_id: me.id,
      value: 20,
      currency: CURRENCY,
      active: true,
      deleted: false,
      status: 'open',
      pipeline_id: pipeline.id,
      add_time: v1Time(deal.add_time),
    };
    has(data[0], expected);
  },

  async 'v1 lists the deals of a pipeline of everyone'({ v1, make }) {
    const { pipeline } = await make.pipeline();
    const owner = await make.colleague();
    const [mine, theirs] = [
      await make.deal({ pipeline_id: pipeline.id }),
      await make.deal({ pipeline_id: pipeline.id, owner_id: owner.id }),
    ];
    const list = async (more) => ids((await v1.pipelines.getPipelineDeals({ id: pipeline.id, ...more })).data);
    equal(await list({}), [mine.id], 'deals of the user');
    sameSet(await list({ everyone: 1 }), [mine.id, theirs.id], 'deals of everyone');
  },

  async 'the user may see a deal'({ v1, make }) {
    const deal = await make.deal();
    includes((await v1.deals.getDealUsers({ id: deal.id })).data, (await make.me()).id, 'permitted users');
  },

  async 'a deal without a title is refused'({ v2, make }) {
    const person = await make.person();
    await refused(v2.deals.addDeal({ AddDealRequest: { person_id: person.id } }), 400);
    await refused(v2.deals.addDeal({ AddDealRequest: { title: '', person_id: person.id } }), 400);
    equal((await v2.deals.getDeals({ person_id: person.id })).data, [], 'deals');
  },

  async 'an owner who does not exist is refused'({ v2, make }) {
    const deal = await make.deal();
    await refused(update(v2, deal.id, { owner_id: 777_777 }));
    equal((await get(v2, deal.id)).owner_id, deal.owner_id, 'owner_id');
  },

  async 'a person who does not exist is refused'({ v2, make }) {
    const deal = await make.deal();
    await refused(update(v2, deal.id, { person_id: 777_777_777 }));
    equal((await get(v2, deal.id)).person_id, null, 'person_id');
  },

  async 'a currency that does not exist is refused'({ v2, make }) {
    const deal = await make.deal({ currency: CURRENCY });
    await refused(update(v2, deal.id, { currency: 'ZZZ' }), 400);
    equal((await get(v2, deal.id)).currency, CURRENCY, 'currency');
  },

  async 'a stage of another pipeline is refused'({ v2, make }) {
    const [one, other] = [await make.pipeline(), await make.pipeline()];
    const body = { title: 'Nowhere', pipeline_id: one.pipeline.id, stage_id: other.stages[0].id };
    await refused(v2.deals.addDeal({ AddDealRequest: body }), 400);
    equal((await v2.deals.getDeals({ pipeline_id: one.pipeline.id })).data, [], 'deals of the pipeline');
  },

  async 'a member that v2 does not know is refused'({ v2, make }) {
    const deal = await make.deal({ value: 1 });
    const error = await refused(update(v2, deal.id, { value: 2, no_such_member: 1 }), 400);
    equal(error.code, 'ERR_SCHEMA_VALIDATION_FAILED', 'code');
    equal((await get(v2, deal.id)).value, 1, 'value');
  },

  async 'a value of the wrong type is refused'({ v2, make }) {
    const deal = await make.deal({ value: 1 });
    await refused(update(v2, deal.id, { value: 'a lot' }), 400);
    equal((await get(v2, deal.id)).value, 1, 'value');
  },

  async 'a deal that does not exist is a 404'({ v2, make }) {
    const missing = (await make.deal()).id + 1_000_000;
    await refused(v2.deals.getDeal({ id: missing }), 404);
    await refused(update(v2, missing, { title: 'Nothing' }), 404);
    await refused(v2.deals.deleteDeal({ id: missing }), 404);
  },

  async 'two new deals have ids of their own'({ v2, make }) {
    const [one, other] = [await make.deal(), await make.deal()];
    differs(one.id, other.id, 'id');
    sameSet(ids((await v2.deals.getDeals({ ids: `${one.id},${other.id}` })).data), [one.id, other.id], 'deals');
  },
};
