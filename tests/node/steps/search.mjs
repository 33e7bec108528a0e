// Search: per kind, over all kinds, by field.

import { word } from '../make.mjs';
import { absent, equal, has, ids, includes, present, refused, sameSet, truth } from '../check.mjs';

const items = (body) => body.data.items.map(({ item }) => item);
const found = async (call) => ids(items(await call));

export default {
  async 'deals are found by title'({ v2, make }) {
    const term = word();
    const deal = await make.deal({
      title: `Refit ${term} hull`,
      value: 70,
      currency: 'EUR',
      person_id: (await make.person()).id,
    });
    const body = await v2.deals.searchDeals({ term });
    equal(ids(items(body)), [deal.id], 'deals');
    const [{ result_score: score, item }] = body.data.items;
    truth(score > 0, 'a score above 0', score);
    has(item, {
      type: 'deal',
      title: deal.title,
      value: 70,
      currency: 'EUR',
      status: 'open',
      owner: { id: deal.owner_id },
    });
    equal(item.person.id, deal.person_id, 'person.id');
    equal(item.stage.id, deal.stage_id, 'stage.id');
  },

  async 'case does not matter, and parts are enough'({ v2, make }) {
    const term = word();
    const deal = await make.deal({ title: term });
    equal(await found(v2.deals.searchDeals({ term: term.toUpperCase() })), [deal.id], 'deals by the term in capitals');
    equal(await found(v2.deals.searchDeals({ term: term.slice(0, 8) })), [deal.id], 'deals by the beginning');
  },

  async 'an exact search wants the whole title'({ v2, make }) {
    const term = word();
    await make.deal({ title: `${term} hull` });
    const deal = await make.deal({ title: term });
    equal(await found(v2.deals.searchDeals({ term, exact_match: true })), [deal.id], 'deals');
  },

  async 'deals are found by notes and custom fields'({ v2, make }) {
    const [inNote, inField] = [word(), word()];
    const { field_code } = await make.dealField('varchar');
    const noted = await make.deal();
    await make.note({ deal_id: noted.id, content: `Ask about ${inNote}` });
    const filled = await make.deal({ custom_fields: { [field_code]: inField } });
    equal(await found(v2.deals.searchDeals({ term: inNote })), [noted.id], 'deals by note');
    equal(await found(v2.deals.searchDeals({ term: inField })), [filled.id], 'deals by custom field');
    equal(await found(v2.deals.searchDeals({ term: inNote, fields: 'title' })), [], 'deals by title only');
    const [item] = items(await v2.deals.searchDeals({ term: inField, fields: 'custom_fields' }));
    includes(item.custom_fields, inField, 'custom fields of the item');
  },

  async 'deals are found by person, organization and status'({ v2, make }) {
    const [term, person, organization] = [word(), await make.person(), await make.organization()];
    const ofPerson = await make.deal({ title: `${term} a`, person_id: person.id });
    const ofOrganization = await make.deal({ title: `${term} b`, org_id: organization.id });
    const won = await make.deal({ title: `${term} c`, status: 'won' });
    equal(await found(v2.deals.searchDeals({ term, person_id: person.id })), [ofPerson.id], 'deals of the person');
    equal(
      await found(v2.deals.searchDeals({ term, organization_id: organization.id })),
      [ofOrganization.id],
      'deals of the organization',
    );
    equal(await found(v2.deals.searchDeals({ term, status: 'won' })), [won.id], 'won deals');
  },

  async 'a deleted deal is not found'({ v2, make }) {
    const term = word();
    const deal = await make.deal({ title: term });
    equal(await found(v2.deals.searchDeals({ term })), [deal.id], 'deals');
    await v2.deals.deleteDeal({ id: deal.id });
    equal(await found(v2.deals.searchDeals({ term })), [], 'deals after the deletion');
  },

  async 'persons are found by name, email and phone'({ v2, make }) {
    const [name, mail] = [word(), word()];
    const phone = `+372 ${String(Math.random()).slice(2, 10)}`;
    const person = await make.person({
      name: `Ann ${name}`,
      emails: [{ value: `${mail}@yard.example`, primary: true, label: 'work' }],
      phones: [{ value: phone, primary: true, label: 'work' }],
    });
    equal(await found(v2.persons.searchPersons({ term: name })), [person.id], 'persons by name');
    equal(await found(v2.persons.searchPersons({ term: mail, fields: 'email' })), [person.id], 'persons by email');
    equal(await found(v2.persons.searchPersons({ term: phone, fields: 'phone' })), [person.id], 'persons by phone');
    const [item] = items(await v2.persons.searchPersons({ term: name }));
    has(item, { type: 'person', name: `Ann ${name}`, emails: [`${mail}@yard.example`], phones: [phone] });
  },

  async 'persons are found by organization'({ v2, make }) {
    const [term, organization] = [word(), await make.organization()];
    const person = await make.person({ name: `Ann ${term}`, org_id: organization.id });
    await make.person({ name: `Bob ${term}` });
    const body = await v2.persons.searchPersons({ term, organization_id: organization.id });
    equal(ids(items(body)), [person.id], 'persons');
    equal(items(body)[0].organization.name, organization.name, 'organization.name');
  },

  async 'organizations are found by name and address'({ v2, make }) {
    const [name, street] = [word(), word()];
    const organization = await make.organization({ name: `Yard ${name}`, address: { value: `${street} 3, Tallinn` } });
    equal(await found(v2.organizations.searchOrganization({ term: name })), [organization.id], 'organizations by name');
    equal(
      await found(v2.organizations.searchOrganization({ term: street, fields: 'address' })),
      [organization.id],
      'organizations by address',
    );
    equal(
      await found(v2.organizations.searchOrganization({ term: street, fields: 'name' })),
      [],
      'organizations by name only',
    );
  },

  async 'products are found by name and code'({ v2, make }) {
    const [name, code] = [word(), word()];
    const product = await make.product({ name: `Winch ${name}`, code });
    equal(await found(v2.products.searchProducts({ term: name })), [product.id], 'products by name');
    equal(await found(v2.products.searchProducts({ term: code, fields: 'code' })), [product.id], 'products by code');
  },

  async 'leads are found in both versions'({ v1, v2, make }) {
    const term = word();
    const lead = await make.lead({ title: `Lead ${term}`, value: { amount: 90, currency: 'EUR' } });
    equal(await found(v1.leads.searchLeads({ term })), [lead.id], 'leads in v1');
    const [item] = items(await v2.leads.searchLeads({ term }));
    has(item, { id: lead.id, type: 'lead', title: lead.title, value: 90, currency: 'EUR', is_archived: false });
  },

  async 'optional members of results are told on request'({ v2, make }) {
    const term = word();
    await make.lead({ title: term, was_seen: true });
    absent(items(await v2.leads.searchLeads({ term }))[0], 'was_seen');
    equal(items(await v2.leads.searchLeads({ term, include_fields: 'lead.was_seen' }))[0].was_seen, true, 'was_seen');
  },

  async 'projects are found by title and description'({ v2, make }) {
    const [title, description] = [word(), word()];
    const project = await make.project({ title, description });
    equal(await found(v2.projects.searchProjects({ term: title })), [project.id], 'projects by title');
    equal(
      await found(v2.projects.searchProjects({ term: description, fields: 'description' })),
      [project.id],
      'projects by description',
    );
  },

  async 'one search finds items of every kind'({ v2, make }) {
    const term = word();
    const organization = await make.organization({ name: term });
    const person = await make.person({ name: `Ann ${term}` });
    const [deal, product] = [await make.deal({ title: term }), await make.product({ name: term })];
    const lead = await make.lead({ title: term, person_id: person.id });
    const kinds = items(await v2.itemSearch.searchItem({ term })).map(({ type, id }) => `${type} ${id}`);
    const expected = [
      `organization ${organization.id}`,
      `person ${person.id}`,
      `deal ${deal.id}`,
      `product ${product.id}`,
      `lead ${lead.id}`,
    ];
    sameSet(kinds, expected, 'items');
  },

  async 'a search is narrowed to kinds'({ v2, make }) {
    const term = word();
    const person = await make.person({ name: term });
    await make.deal({ title: term });
    const organization = await make.organization({ name: term });
    const body = await v2.itemSearch.searchItem({ term, item_types: 'person,organization' });
    sameSet(
      items(body).map(({ type, id }) => `${type} ${id}`),
      [`person ${person.id}`, `organization ${organization.id}`],
      'items',
    );
  },

  async 'files are found by name'({ v1, v2, make }) {
    const [term, deal] = [word(), await make.deal()];
    const file = await make.file({ deal_id: deal.id });
    await v1.files.updateFile({ id: file.id, name: `${term}.csv` });
    const body = await v2.itemSearch.searchItem({ term, item_types: 'file' });
    equal(ids(items(body)), [file.id], 'files');
  },

  async 'related items are found on request'({ v2, make }) {
    const term = word();
    const person = await make.person({ name: term });
    const deal = await make.deal({ person_id: person.id });
    const body = await v2.itemSearch.searchItem({ term, item_types: 'person', search_for_related_items: true });
    equal(ids(items(body)), [person.id], 'items');
    const related = present(body.data.related_items, 'related items').map(({ item }) => item);
    equal(
      related.map(({ type, id }) => `${type} ${id}`),
      [`deal ${deal.id}`],
      'related items',
    );
  },

  async 'items are found by one field'({ v2, make }) {
    const term = word();
    const { field_code: field } = await make.dealField('varchar');
    const deal = await make.deal({ custom_fields: { [field]: `${term} teak` } });
    await make.deal({ title: term });
    const list = async (match) =>
      ids((await v2.itemSearch.searchItemByField({ term, entity_type: 'deal', field, match })).data);
    equal(await list('beginning'), [deal.id], 'deals');
    equal(await list('exact'), [], 'deals whose field is the term');
  },

  async 'a term of one letter is refused unless it is exact'({ v2, make }) {
    await refused(v2.itemSearch.searchItem({ term: 'x' }), 400);
    const deal = await make.deal({ title: 'x' });
    includes(await found(v2.deals.searchDeals({ term: 'x', exact_match: true })), deal.id, 'deals');
  },

  async 'a word that is nowhere finds nothing'({ v2 }) {
    equal(items(await v2.itemSearch.searchItem({ term: word() })), [], 'items');
  },

  async 'results continue by cursor'({ v2, make }) {
    const term = word();
    const made = [];
    for (const name of ['a', 'b', 'c']) {
      made.push((await make.person({ name: `${name} ${term}` })).id);
    }
    const first = await v2.persons.searchPersons({ term, limit: 2 });
    equal(items(first).length, 2, 'number of persons on the first page');
    const cursor = present(first.additional_data?.next_cursor, 'a cursor');
    const second = await v2.persons.searchPersons({ term, limit: 2, cursor });
    sameSet([...ids(items(first)), ...ids(items(second))], made, 'persons of both pages');
    equal(second.additional_data?.next_cursor ?? null, null, 'cursor after the last page');
  },
};
