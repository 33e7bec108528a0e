// Activities and their types.

import { day, word } from '../make.mjs';
import { absent, equal, excludes, gone, has, ids, includes, matches, present, refused, truth } from '../check.mjs';

const get = async (v2, id, more = {}) => (await v2.activities.getActivity({ id, ...more })).data;
// The client names the body of an update as that of a new activity.
const update = (v2, id, AddActivityRequest) => v2.activities.updateActivity({ id, AddActivityRequest });
const listed = async (v2, more) => ids((await v2.activities.getActivities(more)).data);

export default {
  async 'a new activity belongs to the user of the token and is not done'({ v2, make }) {
    const me = await make.me();
    const activity = await make.activity();
    has(await get(v2, activity.id), { owner_id: me.id, creator_user_id: me.id, done: false, is_deleted: false });
  },

  async 'what a new activity states is kept'({ v2, make }) {
    const deal = await make.deal();
    const stated = {
      type: 'meeting',
      deal_id: deal.id,
      due_date: day(3),
      busy: true,
      note: '<p>Bring samples</p>',
      public_description: 'Visit',
    };
    const activity = await make.activity(stated);
    has(await get(v2, activity.id), stated);
  },

  async 'time and duration are kept'({ v2, make }) {
    const activity = await make.activity({ due_date: day(3), due_time: '15:30', duration: '01:15' });
    const read = await get(v2, activity.id);
    matches(read.due_time, /^15:30(:00)?$/, 'due_time');
    matches(read.duration, /^01:15(:00)?$/, 'duration');
  },

  async 'a location is kept in its parts'({ v2, make }) {
    const location = { value: 'Harbor Road 3, Tallinn', route: 'Harbor Road', locality: 'Tallinn', country: 'Estonia' };
    const activity = await make.activity({ location });
    has((await get(v2, activity.id)).location, location);
  },

  async 'the person is the primary participant'({ v2, make }) {
    const [one, other] = [await make.person(), await make.person()];
    const participants = [
      { person_id: one.id, primary: false },
      { person_id: other.id, primary: true },
    ];
    const activity = await make.activity({ participants });
    const read = await get(v2, activity.id);
    equal(read.person_id, other.id, 'person_id');
    equal(
      read.participants.map(({ person_id, primary }) => ({ person_id, primary })),
      participants,
      'participants',
    );
    equal(await listed(v2, { person_id: other.id }), [activity.id], 'activities of the person');
  },

  async 'attendees are optional members'({ v2, make }) {
    const attendees = [{ email: 'ann@yard.example', name: 'Ann', status: 'accepted', is_organizer: true }];
    const activity = await make.activity({ attendees });
    absent(await get(v2, activity.id), 'attendees');
    const read = await get(v2, activity.id, { include_fields: 'attendees' });
    has(read.attendees[0], { email: 'ann@yard.example', name: 'Ann', is_organizer: true });
  },

  async 'a done activity has the time when it was done'({ v2, make }) {
    const activity = await make.activity();
    await update(v2, activity.id, { done: true });
    const done = await get(v2, activity.id);
    equal(done.done, true, 'done');
    matches(done.marked_as_done_time, /^\d{4}-\d\d-\d\d/, 'marked_as_done_time');
  },

  async 'an update changes what it states and nothing else'({ v2, make }) {
    const before = await make.activity({ due_date: day(3) });
    await update(v2, before.id, { subject: 'Ask again' });
    has(await get(v2, before.id), { subject: 'Ask again', due_date: day(3), type: 'call', done: false });
  },

  async 'activities of a deal, an organization, a lead'({ v2, make }) {
    const [deal, organization, lead] = [await make.deal(), await make.organization(), await make.lead()];
    const ofDeal = await make.activity({ deal_id: deal.id });
    const ofOrganization = await make.activity({ org_id: organization.id });
    const ofLead = await make.activity({ lead_id: lead.id });
    equal(await listed(v2, { deal_id: deal.id }), [ofDeal.id], 'activities of the deal');
    equal(await listed(v2, { org_id: organization.id }), [ofOrganization.id], 'activities of the organization');
    equal(await listed(v2, { lead_id: lead.id }), [ofLead.id], 'activities of the lead');
  },

  async 'activities that are done, and that are not'({ v2, make }) {
    const deal = await make.deal();
    const todo = await make.activity({ deal_id: deal.id });
    const done = await make.activity({ deal_id: deal.id, done: true });
    equal(await listed(v2, { deal_id: deal.id, done: true }), [done.id], 'done activities');
    equal(await listed(v2, { deal_id: deal.id, done: false }), [todo.id], 'activities to do');
  },

  async 'activities of an owner by due date'({ v2, make }) {
    const owner = await make.colleague();
    const deal = await make.deal();
    const later = await make.activity({ deal_id: deal.id, owner_id: owner.id, due_date: day(8) });
    const sooner = await make.activity({ deal_id: deal.id, owner_id: owner.id, due_date: day(4) });
    await make.activity({ deal_id: deal.id });
    const query = { deal_id: deal.id, owner_id: owner.id, sort_by: 'due_date' };
    equal(
      await listed(v2, { ...query, sort_direction: 'asc' }),
      [sooner.id, later.id],
      'activities, the next one first',
    );
    equal(
      await listed(v2, { ...query, sort_direction: 'desc' }),
      [later.id, sooner.id],
      'activities, the last one first',
    );
  },

  async 'a deleted activity is in no list'({ v2, make }) {
    const deal = await make.deal();
    const activity = await make.activity({ deal_id: deal.id });
    equal((await v2.activities.deleteActivity({ id: activity.id })).data, { id: activity.id }, 'data');
    await gone(v2.activities.getActivity({ id: activity.id }));
    equal(await listed(v2, { deal_id: deal.id }), [], 'activities');
  },

  async 'a type that does not exist is refused'({ v2, make }) {
    const activity = await make.activity();
    await refused(update(v2, activity.id, { type: word() }));
    equal((await get(v2, activity.id)).type, 'call', 'type');
  },

  async 'a deal that does not exist is refused'({ v2, make }) {
    const activity = await make.activity();
    await refused(update(v2, activity.id, { deal_id: 777_777_777 }));
    equal((await get(v2, activity.id)).deal_id, null, 'deal_id');
  },

  async 'an activity that does not exist is a 404'({ v2, make }) {
    const missing = (await make.activity()).id + 1_000_000;
    await refused(v2.activities.getActivity({ id: missing }), 404);
    await refused(v2.activities.deleteActivity({ id: missing }), 404);
  },

  async 'a new type can be used by its key'({ v1, v2, make }) {
    const AddActivityTypeRequest = { name: `Site visit ${word()}`, icon_key: 'car', color: 'aeb31b' };
    const { data: type } = await v1.activityTypes.addActivityType({ AddActivityTypeRequest });
    has(type, { ...AddActivityTypeRequest, active_flag: true, is_custom_flag: true });
    matches(type.key_string, /^site_visit_\w+$/, 'key_string');
    const { data: types } = await v1.activityTypes.getActivityTypes();
    includes(ids(types, 'key_string'), type.key_string, 'types');
    const activity = await make.activity({ type: type.key_string });
    equal((await get(v2, activity.id)).type, type.key_string, 'type');
  },

  async 'a type changes its name and keeps its key'({ v1 }) {
    const AddActivityTypeRequest = { name: `Survey ${word()}`, icon_key: 'search' };
    const {
      data: { id, key_string },
    } = await v1.activityTypes.addActivityType({ AddActivityTypeRequest });
    await v1.activityTypes.updateActivityType({
      id,
      UpdateActivityTypeRequest: { name: 'Inspection', icon_key: 'key' },
    });
    const { data } = await v1.activityTypes.getActivityTypes();
    has(
      data.find((type) => type.id === id),
      { name: 'Inspection', icon_key: 'key', key_string },
    );
  },

  async 'a deleted type is no longer active'({ v1 }) {
    const AddActivityTypeRequest = { name: `Fair ${word()}`, icon_key: 'plane' };
    const {
      data: { id },
    } = await v1.activityTypes.addActivityType({ AddActivityTypeRequest });
    const { data: deleted } = await v1.activityTypes.deleteActivityType({ id });
    has(deleted, { id, active_flag: false });
    const { data } = await v1.activityTypes.getActivityTypes();
    excludes(ids((data ?? []).filter((type) => type.active_flag)), id, 'active types');
  },

  async 'every type of an activity is one of the types'({ v1, v2 }) {
    const { data: types } = await v1.activityTypes.getActivityTypes();
    truth(types.length > 0, 'some types', types);
    const { data } = await v2.activities.getActivities({ limit: 500 });
    present(data[0], 'an activity');
    const keys = ids(types, 'key_string');
    const odd = data.find((activity) => !keys.includes(activity.type));
    equal(odd, undefined, 'activities of unknown types:');
  },
};
