// Leads, their labels and sources: v1 has them, v2 searches and converts them.

import { day, word } from '../make.mjs';
import {
  answers,
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

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const get = async (v1, id) => (await v1.leads.getLead({ id })).data;
const update = (v1, id, UpdateLeadRequest) => v1.leads.updateLead({ id, UpdateLeadRequest });
const label = async (v1, color = 'blue') =>
  (await v1.leadLabels.addLeadLabel({ AddLeadLabelRequest: { name: `Label ${word()}`, color } })).data;

export default {
  async 'a new lead is a 201 and comes from the API'({ v1, make }) {
    const [me, person] = [await make.me(), await make.person()];
    const AddLeadRequest = { title: `Lead ${word()}`, person_id: person.id };
    const { data } = await answers(201, v1.leads.addLead({ AddLeadRequest }));
    matches(data.id, UUID, 'id');
    const expected = {
      ...AddLeadRequest,
      owner_id: me.id,
      creator_id: me.id,
      source_name: 'API',
      origin: 'API',
      is_archived: false,
    };
    has(await get(v1, data.id), expected);
  },

  async 'what a new lead states is kept'({ v1, make }) {
    const [organization, owner, tag] = [await make.organization(), await make.colleague(), await label(v1)];
    const stated = {
      organization_id: organization.id,
      owner_id: owner.id,
      label_ids: [tag.id],
      value: { amount: 999.5, currency: 'USD' },
      expected_close_date: day(30),
      was_seen: true,
      origin_id: 'form 7',
      visible_to: '3',
    };
    const lead = await make.lead(stated);
    has(await get(v1, lead.id), stated);
  },

  async 'a lead without person and organization is refused'({ v1 }) {
    const title = `Lead ${word()}`;
    await refused(v1.leads.addLead({ AddLeadRequest: { title } }), 400);
    const { data } = await v1.leads.getLeads({ sort: 'add_time DESC' });
    excludes(ids(data, 'title'), title, 'leads');
  },

  async 'a lead without a title is refused'({ v1, make }) {
    const person = await make.person();
    await refused(v1.leads.addLead({ AddLeadRequest: { person_id: person.id } }), 400);
    equal((await v1.leads.getLeads({ person_id: person.id })).data ?? [], [], 'leads');
  },

  async 'an update changes what it states and nothing else'({ v1, make }) {
    const lead = await make.lead({ value: { amount: 10, currency: 'EUR' } });
    await update(v1, lead.id, { title: 'Warmer', was_seen: true });
    has(await get(v1, lead.id), {
      title: 'Warmer',
      was_seen: true,
      person_id: lead.person_id,
      value: { amount: 10, currency: 'EUR' },
    });
  },

  async 'null unsets a member'({ v1, make }) {
    const lead = await make.lead({ value: { amount: 10, currency: 'EUR' }, expected_close_date: day(9) });
    await update(v1, lead.id, { value: null, expected_close_date: null });
    has(await get(v1, lead.id), { value: null, expected_close_date: null });
  },

  async 'a value needs amount and currency'({ v1, make }) {
    const lead = await make.lead({ value: { amount: 10, currency: 'EUR' } });
    await refused(update(v1, lead.id, { value: { amount: 20 } }), 400);
    equal((await get(v1, lead.id)).value, { amount: 10, currency: 'EUR' }, 'value');
  },

  async 'an archived lead is in the list of archived leads only'({ v1, make }) {
    const person = await make.person();
    const lead = await make.lead({ person_id: person.id });
    await update(v1, lead.id, { is_archived: true });
    equal((await v1.leads.getLeads({ person_id: person.id })).data ?? [], [], 'leads');
    equal(ids((await v1.leads.getArchivedLeads({ person_id: person.id })).data), [lead.id], 'archived leads');
  },

  async 'a deleted lead is gone'({ v1, make }) {
    const person = await make.person();
    const lead = await make.lead({ person_id: person.id });
    equal((await v1.leads.deleteLead({ id: lead.id })).data, { id: lead.id }, 'data');
    await gone(v1.leads.getLead({ id: lead.id }));
    equal((await v1.leads.getLeads({ person_id: person.id })).data ?? [], [], 'leads');
  },

  async 'leads of a person, an organization, an owner'({ v1, make }) {
    const [person, organization, owner] = [await make.person(), await make.organization(), await make.colleague()];
    const lead = await make.lead({ person_id: person.id, organization_id: organization.id, owner_id: owner.id });
    await make.lead();
    equal(ids((await v1.leads.getLeads({ person_id: person.id })).data), [lead.id], 'leads of the person');
    equal(
      ids((await v1.leads.getLeads({ organization_id: organization.id })).data),
      [lead.id],
      'leads of the organization',
    );
    const { data } = await v1.leads.getLeads({ owner_id: owner.id, limit: 500 });
    includes(ids(data), lead.id, 'leads of the owner');
    truth(
      data.every((one) => one.owner_id === owner.id),
      'leads of one owner',
      data.find((one) => one.owner_id !== owner.id),
    );
  },

  async 'leads are sorted by title'({ v1, make }) {
    const person = await make.person();
    for (const title of ['Mast', 'Anchor', 'Rudder']) {
      await make.lead({ title, person_id: person.id });
    }
    const titles = async (sort) => ids((await v1.leads.getLeads({ person_id: person.id, sort })).data, 'title');
    equal(await titles('title ASC'), ['Anchor', 'Mast', 'Rudder'], 'titles');
    equal(await titles('title DESC'), ['Rudder', 'Mast', 'Anchor'], 'titles in reverse');
  },

  async 'leads are in the order of their creation'({ v1, make }) {
    const person = await make.person();
    const made = [await make.lead({ person_id: person.id }), await make.lead({ person_id: person.id })];
    equal(ids((await v1.leads.getLeads({ person_id: person.id })).data), ids(made), 'leads');
  },

  async 'a lead that does not exist is a 404'({ v1 }) {
    const missing = '00000000-0000-4000-8000-000000000000';
    await refused(v1.leads.getLead({ id: missing }), 404);
    await refused(update(v1, missing, { title: 'Nothing' }), 404);
  },

  async 'the user may see a lead'({ v1, make }) {
    const lead = await make.lead();
    includes((await v1.leads.getLeadUsers({ id: lead.id })).data, (await make.me()).id, 'permitted users');
  },

  async 'a label is added and listed'({ v1 }) {
    const made = await label(v1, 'green');
    matches(made.id, UUID, 'id');
    const { data } = await v1.leadLabels.getLeadLabels();
    has(
      data.find((one) => one.id === made.id),
      { name: made.name, color: 'green' },
    );
  },

  async 'a label changes its color'({ v1 }) {
    const made = await label(v1, 'green');
    await v1.leadLabels.updateLeadLabel({ id: made.id, UpdateLeadLabelRequest: { color: 'red' } });
    const { data } = await v1.leadLabels.getLeadLabels();
    has(
      data.find((one) => one.id === made.id),
      { name: made.name, color: 'red' },
    );
  },

  async 'a deleted label is gone'({ v1 }) {
    const made = await label(v1);
    equal((await v1.leadLabels.deleteLeadLabel({ id: made.id })).data, { id: made.id }, 'data');
    excludes(ids((await v1.leadLabels.getLeadLabels()).data), made.id, 'labels');
  },

  async 'a color that does not exist is refused'({ v1 }) {
    const name = `Label ${word()}`;
    await refused(v1.leadLabels.addLeadLabel({ AddLeadLabelRequest: { name, color: 'octarine' } }), 400);
    excludes(ids((await v1.leadLabels.getLeadLabels()).data, 'name'), name, 'labels');
  },

  async 'a label that does not exist is refused'({ v1, make }) {
    const lead = await make.lead();
    await refused(update(v1, lead.id, { label_ids: ['00000000-0000-4000-8000-000000000000'] }));
    equal((await get(v1, lead.id)).label_ids, [], 'label_ids');
  },

  async 'the sources of leads have that of the API'({ v1 }) {
    const { data } = await v1.leadSources.getLeadSources();
    const names = ids(data, 'name');
    for (const name of ['API', 'Manually created', 'Import', 'Web forms']) {
      includes(names, name, 'sources');
    }
  },

  async 'leads have the custom fields of deals'({ v1, make }) {
    const field = await make.dealField('varchar');
    const keys = ids((await v1.leadFields.getLeadFields({ limit: 500 })).data, 'key');
    includes(keys, field.field_code, 'lead fields');
    includes(keys, 'title', 'lead fields');
  },

  async 'an activity of a lead is its next one'({ v1, make }) {
    const lead = await make.lead();
    const activity = await make.activity({ lead_id: lead.id, due_date: day(2) });
    equal((await get(v1, lead.id)).next_activity_id, activity.id, 'next_activity_id');
  },

  async 'an update with a label replaces the labels'({ v1, make }) {
    const [one, other] = [await label(v1), await label(v1)];
    const lead = await make.lead({ label_ids: [one.id] });
    await update(v1, lead.id, { label_ids: [other.id, one.id] });
    sameSet((await get(v1, lead.id)).label_ids, [one.id, other.id], 'label_ids');
    present((await get(v1, lead.id)).update_time, 'update_time');
  },
};
