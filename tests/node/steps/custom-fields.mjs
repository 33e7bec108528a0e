// Values of custom fields: each type, written in v2, read in v2 and in v1's flat form, cleared, refused.

import { day } from '../make.mjs';
import { absent, equal, has, ids, present, refused, sameSet, truth } from '../check.mjs';

const get = async (v2, id, more = {}) => (await v2.deals.getDeal({ id, ...more })).data.custom_fields;
const set = (v2, id, code, value) =>
  v2.deals.updateDeal({ id, UpdateDealRequest: { custom_fields: { [code]: value } } });

// Per type: a value, and what must be read where that is not the same.
const plain = {
  varchar: async () => 'Teak and oak',
  varchar_auto: async () => 'Hallberg',
  text: async () => 'One line\nand another',
  double: async () => 12.75,
  phone: async () => '+372 555 0101',
  date: async () => day(14),
  monetary: async () => ({ value: 1500.5, currency: 'EUR' }),
  daterange: async () => ({ value: day(3), until: day(5) }),
  user: async (make) => (await make.colleague()).id,
  people: async (make) => (await make.person()).id,
  org: async (make) => (await make.organization()).id,
};

const types = Object.entries(plain).map(([type, value]) => [
  `a value of the type ${type}`,
  async ({ v2, make }) => {
    const { field_code } = await make.dealField(type);
    const written = await value(make);
    const deal = await make.deal({ custom_fields: { [field_code]: written } });
    const read = (await get(v2, deal.id))[field_code];
    if (typeof written === 'object') {
      has(read, written);
    } else {
      equal(read, written, type);
    }
  },
]);

// Values that are refused, by type of the field.
const wrong = {
  'text for a number': ['double', 'a lot'],
  'a date that is none': ['date', '2027-13-45'],
  'money as a number': ['monetary', 1500],
  'a currency that does not exist': ['monetary', { value: 1, currency: 'ZZZ' }],
  'a user as text': ['user', 'Ann'],
};

const refusals = Object.entries(wrong).map(([what, [type, value]]) => [
  `${what} is refused`,
  async ({ v2, make }) => {
    const { field_code } = await make.dealField(type);
    const deal = await make.deal();
    await refused(set(v2, deal.id, field_code, value), 400);
    equal((await get(v2, deal.id))[field_code] ?? null, null, 'value');
  },
]);

export default {
  ...Object.fromEntries(types),

  async 'a value of the type enum is the number of an option'({ v2, make }) {
    const { field_code, options } = await make.dealField('enum', ['Sail', 'Motor']);
    const deal = await make.deal({ custom_fields: { [field_code]: options[1].id } });
    equal((await get(v2, deal.id))[field_code], options[1].id, 'option');
  },

  async 'a value of the type set is a list of numbers'({ v2, make }) {
    const { field_code, options } = await make.dealField('set', ['Sail', 'Motor', 'Oars']);
    const deal = await make.deal({ custom_fields: { [field_code]: [options[0].id, options[2].id] } });
    sameSet((await get(v2, deal.id))[field_code], [options[0].id, options[2].id], 'options');
  },

  // Two guides of the service show a time in two forms: text, and an object with a time zone.
  async 'a value of the type time'({ v2, make }) {
    const { field_code } = await make.dealField('time');
    const deal = await make.deal({
      custom_fields: { [field_code]: { value: '09:30:00', timezone_name: 'Europe/Berlin' } },
    });
    const read = (await get(v2, deal.id))[field_code];
    equal(read?.value ?? read, '09:30:00', 'time');
  },

  async 'a value of the type timerange'({ v2, make }) {
    const { field_code } = await make.dealField('timerange');
    const value = { value: '09:00:00', until: '11:30:00', timezone_name: 'Europe/Berlin' };
    const deal = await make.deal({ custom_fields: { [field_code]: value } });
    has((await get(v2, deal.id))[field_code], { value: '09:00:00', until: '11:30:00' });
  },

  async 'a value of the type address has parts, null where not stated'({ v2, make }) {
    const { field_code } = await make.dealField('address');
    const deal = await make.deal({
      custom_fields: { [field_code]: { value: 'Harbor Road 3, Tallinn', locality: 'Tallinn' } },
    });
    has((await get(v2, deal.id))[field_code], {
      value: 'Harbor Road 3, Tallinn',
      locality: 'Tallinn',
      postal_code: null,
    });
  },

  async 'null clears a value and leaves the others'({ v2, make }) {
    const [one, other] = [await make.dealField('varchar'), await make.dealField('varchar')];
    const deal = await make.deal({ custom_fields: { [one.field_code]: 'Teak', [other.field_code]: 'Oak' } });
    await set(v2, deal.id, one.field_code, null);
    const read = await get(v2, deal.id);
    equal([read[one.field_code] ?? null, read[other.field_code]], [null, 'Oak'], 'values');
  },

  async 'null clears a set'({ v2, make }) {
    const { field_code, options } = await make.dealField('set', ['Sail', 'Motor']);
    const deal = await make.deal({ custom_fields: { [field_code]: [options[0].id] } });
    await set(v2, deal.id, field_code, null);
    equal((await get(v2, deal.id))[field_code] ?? null, null, 'set');
  },

  async 'an empty list does not clear a set'({ v2, make }) {
    const { field_code, options } = await make.dealField('set', ['Sail', 'Motor']);
    const deal = await make.deal({ custom_fields: { [field_code]: [options[0].id] } });
    await refused(set(v2, deal.id, field_code, []), 400);
    equal((await get(v2, deal.id))[field_code], [options[0].id], 'set');
  },

  ...Object.fromEntries(refusals),

  async 'an option as text is refused'({ v2, make }) {
    const { field_code, options } = await make.dealField('enum', ['Sail', 'Motor']);
    const deal = await make.deal();
    await refused(set(v2, deal.id, field_code, String(options[0].id)), 400);
    equal((await get(v2, deal.id))[field_code] ?? null, null, 'option');
  },

  async 'an option of another field is refused'({ v2, make }) {
    const { field_code } = await make.dealField('enum', ['Sail']);
    const { options } = await make.dealField('enum', ['Motor']);
    const deal = await make.deal();
    await refused(set(v2, deal.id, field_code, options[0].id + 1_000_000), 400);
    equal((await get(v2, deal.id))[field_code] ?? null, null, 'option');
  },

  async 'a key that does not exist is refused'({ v2, make }) {
    const deal = await make.deal();
    const code = 'f'.repeat(40);
    await refused(set(v2, deal.id, code, 'Teak'), 400);
    absent(await get(v2, deal.id), code);
  },

  async 'a key beside the members of a deal is refused'({ v2, make }) {
    const { field_code } = await make.dealField('varchar');
    const deal = await make.deal();
    const error = await refused(v2.deals.updateDeal({ id: deal.id, UpdateDealRequest: { [field_code]: 'Teak' } }), 400);
    truth(error.error.includes(field_code), `an error that names ${field_code}`, error.error);
    equal((await get(v2, deal.id))[field_code] ?? null, null, 'value');
  },

  async 'chosen fields only are listed'({ v2, make }) {
    const person = await make.person();
    const [one, other] = [await make.dealField('varchar'), await make.dealField('varchar')];
    await make.deal({ person_id: person.id, custom_fields: { [one.field_code]: 'Teak', [other.field_code]: 'Oak' } });
    const { data } = await v2.deals.getDeals({ person_id: person.id, custom_fields: one.field_code });
    equal(
      data.map((deal) => deal.custom_fields),
      [{ [one.field_code]: 'Teak' }],
      'custom fields',
    );
  },

  async 'options have labels on request'({ v2, make }) {
    const single = await make.dealField('enum', ['Sail', 'Motor']);
    const multiple = await make.dealField('set', ['Teak', 'Oak']);
    const custom_fields = {
      [single.field_code]: single.options[0].id,
      [multiple.field_code]: [multiple.options[1].id],
    };
    const deal = await make.deal({ custom_fields });
    const read = await get(v2, deal.id, { include_option_labels: true });
    equal(read[single.field_code], { id: single.options[0].id, label: 'Sail' }, 'option');
    equal(read[multiple.field_code], [{ id: multiple.options[1].id, label: 'Oak' }], 'options');
  },

  async 'a deal in v1 has its custom fields beside the others'({ v1, make }) {
    const { stages } = await make.pipeline();
    const [money, days, choice, choices] = [
      await make.dealField('monetary'),
      await make.dealField('daterange'),
      await make.dealField('enum', ['Sail']),
      await make.dealField('set', ['Teak', 'Oak']),
    ];
    const custom_fields = {
      [money.field_code]: { value: 1500, currency: 'EUR' },
      [days.field_code]: { value: day(1), until: day(4) },
      [choice.field_code]: choice.options[0].id,
      [choices.field_code]: ids(choices.options),
    };
    await make.deal({ stage_id: stages[0].id, custom_fields });
    const { data } = await v1.stages.getStageDeals({ id: stages[0].id });
    has(present(data?.[0], 'a deal'), {
      [money.field_code]: 1500,
      [`${money.field_code}_currency`]: 'EUR',
      [days.field_code]: day(1),
      [`${days.field_code}_until`]: day(4),
      [choice.field_code]: String(choice.options[0].id),
      [choices.field_code]: ids(choices.options).join(','),
    });
  },

  async 'a lead has the custom fields of deals, beside the others'({ v1, make }) {
    const [text, money] = [await make.dealField('varchar'), await make.dealField('monetary')];
    const lead = await make.lead({ [text.field_code]: 'Teak' });
    equal((await v1.leads.getLead({ id: lead.id })).data[text.field_code], 'Teak', 'value');
    await v1.leads.updateLead({ id: lead.id, UpdateLeadRequest: { [text.field_code]: 'Oak' } });
    const { data } = await v1.leads.getLead({ id: lead.id });
    equal(data[text.field_code], 'Oak', 'changed value');
    absent(data, money.field_code);
  },

  async 'a converted lead keeps its custom fields'({ v1, v2, make }) {
    const { field_code } = await make.dealField('varchar');
    const deal = await make.deal({ person_id: (await make.person()).id, custom_fields: { [field_code]: 'Teak' } });
    const {
      data: { conversion_id },
    } = await v2.deals.convertDealToLead({ id: deal.id });
    const {
      data: { lead_id },
    } = await v2.deals.getDealConversionStatus({ id: deal.id, conversion_id });
    equal((await v1.leads.getLead({ id: present(lead_id, 'lead_id') })).data[field_code], 'Teak', 'value');
  },

  async 'persons, organizations and products have fields of their own'({ v2, make }) {
    const AddField = { field_name: 'Material', field_type: 'varchar' };
    const person = (await v2.personFields.addPersonField({ AddPersonFieldRequest: AddField })).data.field_code;
    const organization = (await v2.organizationFields.addOrganizationField({ AddOrganizationFieldRequest: AddField }))
      .data.field_code;
    const product = (await v2.productFields.addProductField({ AddProductFieldRequest: AddField })).data.field_code;
    const made = [
      await make.person({ custom_fields: { [person]: 'Teak' } }),
      await make.organization({ custom_fields: { [organization]: 'Oak' } }),
      await make.product({ custom_fields: { [product]: 'Bronze' } }),
    ];
    equal((await v2.persons.getPerson({ id: made[0].id })).data.custom_fields[person], 'Teak', 'field of the person');
    equal(
      (await v2.organizations.getOrganization({ id: made[1].id })).data.custom_fields[organization],
      'Oak',
      'field of the organization',
    );
    equal(
      (await v2.products.getProduct({ id: made[2].id })).data.custom_fields[product],
      'Bronze',
      'field of the product',
    );
  },

  async 'a field of persons is none of deals'({ v2, make }) {
    const AddPersonFieldRequest = { field_name: 'Material', field_type: 'varchar' };
    const {
      data: { field_code },
    } = await v2.personFields.addPersonField({ AddPersonFieldRequest });
    const deal = await make.deal();
    await refused(set(v2, deal.id, field_code, 'Teak'), 400);
    absent(await get(v2, deal.id), field_code);
  },

  async 'values of a deleted field are gone'({ v2, make }) {
    const { field_code } = await make.dealField('varchar');
    const deal = await make.deal({ custom_fields: { [field_code]: 'Teak' } });
    await v2.dealFields.deleteDealField({ field_code });
    absent(await get(v2, deal.id), field_code);
  },
};
