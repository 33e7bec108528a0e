// Participants of deals, which v1 has.

import { equal, has, includes, present, refused, sameSet } from '../check.mjs';

const add = (v1, deal, person_id) =>
  v1.deals.addDealParticipant({ id: deal.id, AddDealParticipantRequest: { person_id } });
const list = async (v1, deal) => (await v1.deals.getDealParticipants({ id: deal.id })).data ?? [];
const persons = (participants) => participants.map(({ person_id: person }) => person?.value);

export default {
  async 'a participant is added'({ v1, make }) {
    const [deal, person] = [await make.deal(), await make.person()];
    const { data } = await add(v1, deal, person.id);
    equal(data.person_id.value, person.id, 'person_id.value');
    const found = (await list(v1, deal)).find((participant) => participant.id === data.id);
    has(present(found, 'the participant in the list'), {
      active_flag: true,
      related_item_data: { deal_id: deal.id, title: deal.title },
    });
    has(found.person, { id: person.id, name: person.name });
  },

  async 'participants are listed per deal'({ v1, make }) {
    const [deal, other] = [await make.deal(), await make.deal()];
    const [one, two, three] = [await make.person(), await make.person(), await make.person()];
    await add(v1, deal, one.id);
    await add(v1, deal, two.id);
    await add(v1, other, three.id);
    sameSet(persons(await list(v1, deal)), [one.id, two.id], 'persons');
  },

  async 'a deleted participant is gone'({ v1, make }) {
    const [deal, kept, person] = [await make.deal(), await make.person(), await make.person()];
    await add(v1, deal, kept.id);
    const {
      data: { id },
    } = await add(v1, deal, person.id);
    const { data } = await v1.deals.deleteDealParticipant({ id: deal.id, deal_participant_id: id });
    equal(data, { id }, 'data');
    equal(persons(await list(v1, deal)), [kept.id], 'persons');
  },

  async 'participants have a history'({ v1, make }) {
    const [me, deal, person] = [await make.me(), await make.deal(), await make.person()];
    await add(v1, deal, person.id);
    const { data } = await v1.deals.getDealParticipantsChangelog({ id: deal.id });
    has(
      present(
        data.find((change) => change.person_id === person.id),
        'a change',
      ),
      { action: 'added', actor_user_id: me.id },
    );
  },

  async 'participants are counted in v2'({ v1, v2, make }) {
    const [deal, person] = [await make.deal(), await make.person()];
    const count = async () =>
      (await v2.deals.getDeal({ id: deal.id, include_fields: 'participants_count' })).data.participants_count;
    const before = await count();
    await add(v1, deal, person.id);
    equal(await count(), before + 1, 'participants_count');
  },

  async 'deals that a person only takes part in are counted'({ v1, v2, make }) {
    const [deal, person] = [await make.deal(), await make.person()];
    await add(v1, deal, person.id);
    const include_fields = 'participant_open_deals_count,open_deals_count';
    const { data } = await v2.persons.getPerson({ id: person.id, include_fields });
    has(data, { participant_open_deals_count: 1, open_deals_count: 0 });
  },

  async 'a person who does not exist is refused'({ v1, make }) {
    const deal = await make.deal();
    await refused(add(v1, deal, 777_777_777));
    equal(await list(v1, deal), [], 'participants');
  },

  async 'a participant of no deal is a 404'({ v1, make }) {
    const [deal, person] = [await make.deal(), await make.person()];
    await refused(add(v1, { id: deal.id + 1_000_000 }, person.id), 404);
    await refused(v1.deals.deleteDealParticipant({ id: deal.id, deal_participant_id: 777_777_777 }), 404);
  },

  async 'participants name users and organizations as related objects'({ v1, make }) {
    const organization = await make.organization();
    const [deal, person] = [await make.deal(), await make.person({ org_id: organization.id })];
    await add(v1, deal, person.id);
    const { related_objects: related } = await v1.deals.getDealParticipants({ id: deal.id });
    equal(related?.organization?.[organization.id]?.name, organization.name, 'name of the related organization');
    includes(Object.keys(related.user ?? {}), String(person.owner_id), 'related users');
  },
};
