// Persons: names, contacts, lists, pictures, products.

import { all, upload } from '../make.mjs';
import {
  absent,
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
import { PNG } from '../samples.mjs';

const get = async (v2, id, more = {}) => (await v2.persons.getPerson({ id, ...more })).data;
const update = (v2, id, UpdatePersonRequest) => v2.persons.updatePerson({ id, UpdatePersonRequest });

export default {
  async 'a new person belongs to the user of the token'({ v2, make }) {
    const person = await make.person();
    has(await get(v2, person.id), { owner_id: (await make.me()).id, is_deleted: false });
  },

  async 'first and last name follow from the name'({ v2, make }) {
    const person = await make.person({ name: 'Grace Brewster Hopper' });
    const read = await get(v2, person.id);
    has(read, { name: 'Grace Brewster Hopper', last_name: 'Hopper' });
    matches(read.first_name, /^Grace/, 'first_name');
  },

  async 'a changed name changes first and last name'({ v2, make }) {
    const person = await make.person({ name: 'Ada Byron' });
    await update(v2, person.id, { name: 'Ada Lovelace' });
    has(await get(v2, person.id), { name: 'Ada Lovelace', first_name: 'Ada', last_name: 'Lovelace' });
  },

  async 'emails and phones are kept with label and the primary one'({ v2, make }) {
    const emails = [
      { value: 'ann@yard.example', primary: true, label: 'work' },
      { value: 'ann@home.example', primary: false, label: 'home' },
    ];
    const phones = [{ value: '+372 555 0101', primary: true, label: 'mobile' }];
    const person = await make.person({ emails, phones });
    const read = await get(v2, person.id);
    equal(
      read.emails.map(({ value, primary, label }) => ({ value, primary, label })),
      emails,
      'emails',
    );
    equal(
      read.phones.map(({ value, primary, label }) => ({ value, primary, label })),
      phones,
      'phones',
    );
  },

  async 'an update changes what it states and nothing else'({ v2, make }) {
    const organization = await make.organization();
    const before = await make.person({ emails: [{ value: 'a@yard.example', primary: true, label: 'work' }] });
    await update(v2, before.id, { org_id: organization.id });
    const after = await get(v2, before.id);
    has(after, { name: before.name, org_id: organization.id, owner_id: before.owner_id });
    equal(after.emails[0]?.value, 'a@yard.example', 'email');
  },

  async 'the time of creation may be stated'({ v2, make }) {
    const person = await make.person({ add_time: '2024-02-03T04:05:06Z' });
    matches((await get(v2, person.id)).add_time, /^2024-02-03T04:05:06/, 'add_time');
  },

  async 'persons of an organization and of a deal'({ v2, make }) {
    const organization = await make.organization();
    const person = await make.person({ org_id: organization.id });
    await make.person();
    const deal = await make.deal({ person_id: person.id });
    equal(
      ids((await v2.persons.getPersons({ org_id: organization.id })).data),
      [person.id],
      'persons of the organization',
    );
    equal(ids((await v2.persons.getPersons({ deal_id: deal.id })).data), [person.id], 'persons of the deal');
  },

  async 'persons of an owner'({ v2, make }) {
    const owner = await make.colleague();
    const person = await make.person({ owner_id: owner.id });
    const owned = await all((page) => v2.persons.getPersons(page), { owner_id: owner.id });
    includes(ids(owned), person.id, 'persons');
    truth(
      owned.every((one) => one.owner_id === owner.id),
      'persons of one owner',
      owned.find((one) => one.owner_id !== owner.id),
    );
  },

  async 'counts of deals are optional members'({ v2, make }) {
    const person = await make.person();
    for (const status of ['open', 'open', 'won', 'lost']) {
      await make.deal({ person_id: person.id, status });
    }
    absent(await get(v2, person.id), 'open_deals_count');
    const include_fields = 'open_deals_count,closed_deals_count,won_deals_count,lost_deals_count';
    const expected = { open_deals_count: 2, closed_deals_count: 2, won_deals_count: 1, lost_deals_count: 1 };
    has(await get(v2, person.id, { include_fields }), expected);
  },

  async 'a deleted person is in no list'({ v2, make }) {
    const organization = await make.organization();
    const person = await make.person({ org_id: organization.id });
    equal((await v2.persons.deletePerson({ id: person.id })).data, { id: person.id }, 'data');
    await gone(v2.persons.getPerson({ id: person.id }));
    excludes(ids((await v2.persons.getPersons({ org_id: organization.id })).data), person.id, 'persons');
  },

  async 'a person that does not exist is a 404'({ v2, make }) {
    const missing = (await make.person()).id + 1_000_000;
    await refused(v2.persons.getPerson({ id: missing }), 404);
    await refused(update(v2, missing, { name: 'Nobody' }), 404);
  },

  async 'an organization that does not exist is refused'({ v2, make }) {
    const person = await make.person();
    await refused(update(v2, person.id, { org_id: 777_777_777 }));
    equal((await get(v2, person.id)).org_id, null, 'org_id');
  },

  async 'a picture is added in v1 and read in v2'({ v1, v2, make }) {
    const person = await make.person();
    const added = await v1.persons.addPersonPicture({ id: person.id, file: upload('face.png', PNG, 'image/png') });
    has(added.data, { item_type: 'person', item_id: person.id, active_flag: true });
    const { data } = await v2.persons.getPersonPicture({ id: person.id });
    has(data, { id: added.data.id, item_id: person.id });
    matches(data.pictures['128'], /^https?:/, 'address of the picture');
    equal((await get(v2, person.id)).picture_id, added.data.id, 'picture_id');
  },

  async 'a deleted picture is gone'({ v1, v2, make }) {
    const person = await make.person();
    await v1.persons.addPersonPicture({ id: person.id, file: upload('face.png', PNG, 'image/png') });
    present((await get(v2, person.id)).picture_id, 'picture_id');
    await v1.persons.deletePersonPicture({ id: person.id });
    equal((await get(v2, person.id)).picture_id, null, 'picture_id');
  },

  async 'the products of a person are those of the deals'({ v1, make }) {
    const person = await make.person();
    const deal = await make.deal({ person_id: person.id });
    const line = await make.line(deal);
    const { data } = await v1.persons.getPersonProducts({ id: person.id });
    const found = JSON.stringify(present(data, 'products'));
    truth(
      found.includes(line.name) && found.includes(deal.title),
      `the product ${line.name} of the deal ${deal.title}`,
      data,
    );
  },

  async 'the user may see a person'({ v1, make }) {
    const person = await make.person();
    includes((await v1.persons.getPersonUsers({ id: person.id })).data, (await make.me()).id, 'permitted users');
  },

  async 'labels are options of a field, and named on request'({ v2, make }) {
    const fields = await all((page) => v2.personFields.getPersonFields(page));
    const field = fields.find((one) => /^label/.test(one.field_code) && one.options?.length);
    const option = present(field, 'a field of labels with options').options[0];
    const person = await make.person({ label_ids: [option.id] });
    const { labels, label_ids } = await get(v2, person.id, { include_labels: true });
    sameSet(label_ids, [option.id], 'label_ids');
    equal(labels, [{ id: option.id, label: option.label }], 'labels');
  },
};
