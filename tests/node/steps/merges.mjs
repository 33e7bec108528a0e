// Merges of deals, persons and organizations. `merge_with_id` names the record that stays; what was linked to the other is
// linked to it: https://pipedrive.readme.io/docs/merging-two-deals

import { equal, gone, has, ids, includes, refused, sameSet } from '../check.mjs';

const mergeDeals = (v1, id, merge_with_id) => v1.deals.mergeDeals({ id, MergeDealsRequest: { merge_with_id } });
const mergePersons = (v1, id, merge_with_id) => v1.persons.mergePersons({ id, MergePersonsRequest: { merge_with_id } });
const mergeOrganizations = (v1, id, merge_with_id) =>
  v1.organizations.mergeOrganizations({ id, MergeOrganizationsRequest: { merge_with_id } });

export default {
  async 'a merged deal is gone and the other stays'({ v1, v2, make }) {
    const [merged, kept] = [await make.deal(), await make.deal({ value: 70 })];
    const { data } = await mergeDeals(v1, merged.id, kept.id);
    equal(data.id, kept.id, 'id');
    await gone(v2.deals.getDeal({ id: merged.id }));
    has((await v2.deals.getDeal({ id: kept.id })).data, { title: kept.title, value: 70, status: 'open' });
  },

  async 'what a merged deal lacks comes from the other'({ v1, v2, make }) {
    const [person, organization] = [await make.person(), await make.organization()];
    const merged = await make.deal({ person_id: person.id });
    const kept = await make.deal({ org_id: organization.id });
    await mergeDeals(v1, merged.id, kept.id);
    has((await v2.deals.getDeal({ id: kept.id })).data, { person_id: person.id, org_id: organization.id });
  },

  async 'notes, activities and files move with a merged deal'({ v1, v2, make }) {
    const [merged, kept] = [await make.deal(), await make.deal()];
    const notes = [await make.note({ deal_id: merged.id }), await make.note({ deal_id: kept.id })];
    const activity = await make.activity({ deal_id: merged.id });
    const file = await make.file({ deal_id: merged.id });
    await mergeDeals(v1, merged.id, kept.id);
    sameSet(ids((await v1.notes.getNotes({ deal_id: kept.id })).data), ids(notes), 'notes');
    equal(ids((await v2.activities.getActivities({ deal_id: kept.id })).data), [activity.id], 'activities');
    equal(ids((await v1.deals.getDealFiles({ id: kept.id })).data), [file.id], 'files');
  },

  async 'products move with a merged deal'({ v1, v2, make }) {
    const [merged, kept] = [await make.deal(), await make.deal()];
    const line = await make.line(merged);
    await mergeDeals(v1, merged.id, kept.id);
    const { data } = await v2.dealProducts.getDealProducts({ id: kept.id });
    equal(ids(data, 'product_id'), [line.product_id], 'products');
  },

  async 'a deal cannot be merged with one that does not exist'({ v1, v2, make }) {
    const deal = await make.deal();
    await refused(mergeDeals(v1, deal.id, deal.id + 1_000_000));
    has((await v2.deals.getDeal({ id: deal.id })).data, { status: 'open', is_deleted: false });
  },

  async 'a merged person is gone and the other stays'({ v1, v2, make }) {
    const [merged, kept] = [await make.person(), await make.person()];
    const { data } = await mergePersons(v1, merged.id, kept.id);
    equal(data.id, kept.id, 'id');
    await gone(v2.persons.getPerson({ id: merged.id }));
    has((await v2.persons.getPerson({ id: kept.id })).data, { name: kept.name, is_deleted: false });
  },

  async 'deals, notes and activities move with a merged person'({ v1, v2, make }) {
    const [merged, kept] = [await make.person(), await make.person()];
    const deals = [await make.deal({ person_id: merged.id }), await make.deal({ person_id: kept.id })];
    const note = await make.note({ person_id: merged.id });
    const activity = await make.activity({ participants: [{ person_id: merged.id, primary: true }] });
    await mergePersons(v1, merged.id, kept.id);
    sameSet(ids((await v2.deals.getDeals({ person_id: kept.id })).data), ids(deals), 'deals');
    equal(ids((await v1.notes.getNotes({ person_id: kept.id })).data), [note.id], 'notes');
    equal(ids((await v2.activities.getActivities({ person_id: kept.id })).data), [activity.id], 'activities');
  },

  async 'the person that stays keeps its data and is completed'({ v1, v2, make }) {
    const contact = (value) => [{ value, primary: true, label: 'work' }];
    const merged = await make.person({ emails: contact('old@yard.example'), phones: contact('+372 555 0101') });
    const kept = await make.person({ emails: contact('new@yard.example') });
    await mergePersons(v1, merged.id, kept.id);
    const { data } = await v2.persons.getPerson({ id: kept.id });
    equal(data.emails.find((email) => email.primary)?.value, 'new@yard.example', 'primary email');
    equal(ids(data.phones, 'value'), ['+372 555 0101'], 'phones');
  },

  async 'followers and participants move with a merged deal'({ v1, v2, make }) {
    const [merged, kept] = [await make.deal(), await make.deal()];
    const [user, person] = [await make.colleague(), await make.person()];
    await v2.deals.addDealFollower({ id: merged.id, AddDealFollowerRequest: { user_id: user.id } });
    await v1.deals.addDealParticipant({ id: merged.id, AddDealParticipantRequest: { person_id: person.id } });
    await mergeDeals(v1, merged.id, kept.id);
    includes(ids((await v2.deals.getDealFollowers({ id: kept.id })).data, 'user_id'), user.id, 'followers');
    const { data: participants } = await v1.deals.getDealParticipants({ id: kept.id });
    includes(
      (participants ?? []).map((participant) => participant.person_id?.value),
      person.id,
      'participants',
    );
  },

  async 'a merged organization is gone and its persons and deals move'({ v1, v2, make }) {
    const [merged, kept] = [await make.organization(), await make.organization()];
    const person = await make.person({ org_id: merged.id });
    const deal = await make.deal({ org_id: merged.id });
    const { data } = await mergeOrganizations(v1, merged.id, kept.id);
    equal(data.id, kept.id, 'id');
    await gone(v2.organizations.getOrganization({ id: merged.id }));
    equal(ids((await v2.persons.getPersons({ org_id: kept.id })).data), [person.id], 'persons');
    includes(ids((await v2.deals.getDeals({ org_id: kept.id })).data), deal.id, 'deals');
  },
};
