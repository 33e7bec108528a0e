// Definitions of fields: standard and custom ones, options; v2 knows them by code, v1 by number and key.

import { all, word } from '../make.mjs';
import { absent, equal, excludes, has, ids, includes, matches, present, refused, sameSet, truth } from '../check.mjs';

const KEY = /^[0-9a-f]{40}$/;

// What the client calls the fields of a kind, a standard field of it, and whether v1 has them too.
const kinds = {
  deal: { name: 'Deal', standard: 'title', v1: true },
  person: { name: 'Person', standard: 'name', v1: true },
  organization: { name: 'Organization', standard: 'name', v1: true },
  product: { name: 'Product', standard: 'name', v1: true },
  // Documents and service disagree about the code of a project's title.
  project: { name: 'Project', standard: null, v1: false },
};

function steps(kind, { name, standard, v1: inV1 }) {
  const api = (v2) => v2[`${kind}Fields`];
  const add = async (v2, field_type, more = {}) => {
    const body = { field_name: `Field ${word()}`, field_type, ...more };
    return (await api(v2)[`add${name}Field`]({ [`Add${name}FieldRequest`]: body })).data;
  };
  const get = async (v2, field_code) => (await api(v2)[`get${name}Field`]({ field_code })).data;
  const list = (v2) => all((page) => api(v2)[`get${name}Fields`](page));
  const found = [
    [
      `fields of ${kind}s: standard ones are listed`,
      async ({ v2 }) => {
        const fields = await list(v2);
        truth(fields.length >= 5, 'at least five fields', ids(fields, 'field_code'));
        const known = present(
          fields.find((field) => !field.is_custom_field && field.field_type),
          'a standard field',
        );
        if (standard) {
          includes(ids(fields, 'field_code'), standard, 'fields');
        }
        has(await get(v2, known.field_code), {
          field_code: known.field_code,
          field_name: known.field_name,
          is_custom_field: false,
        });
      },
    ],
    [
      `fields of ${kind}s: a new one has a key of its own`,
      async ({ v2 }) => {
        const field = await add(v2, 'varchar');
        matches(field.field_code, KEY, 'field_code');
        const expected = {
          field_code: field.field_code,
          field_name: field.field_name,
          field_type: 'varchar',
          is_custom_field: true,
          options: null,
        };
        has(await get(v2, field.field_code), expected);
        includes(ids(await list(v2), 'field_code'), field.field_code, 'fields');
      },
    ],
    [
      `fields of ${kind}s: one is renamed`,
      async ({ v2 }) => {
        const { field_code } = await add(v2, 'double');
        const body = { field_name: `Length ${word()}` };
        await api(v2)[`update${name}Field`]({ field_code, [`Update${name}FieldRequest`]: body });
        has(await get(v2, field_code), { ...body, field_code, field_type: 'double' });
      },
    ],
    [
      `fields of ${kind}s: a deleted one is gone`,
      async ({ v2 }) => {
        const { field_code } = await add(v2, 'date');
        has((await api(v2)[`delete${name}Field`]({ field_code })).data, { field_code });
        excludes(ids(await list(v2), 'field_code'), field_code, 'fields');
        await refused(api(v2)[`get${name}Field`]({ field_code }));
      },
    ],
    [
      `fields of ${kind}s: options are added, changed and deleted`,
      async ({ v2 }) => {
        const { field_code, options } = await add(v2, 'enum', { options: [{ label: 'Sail' }, { label: 'Motor' }] });
        const call = (verb, body) =>
          api(v2)[`${verb}${name}FieldOptions`]({
            field_code,
            [`${verb[0].toUpperCase()}${verb.slice(1)}DealFieldOptionsRequestInner`]: body,
          });
        const {
          data: [added],
        } = await call('add', [{ label: 'Oars' }]);
        equal(added.label, 'Oars', 'label of the new option');
        await call('update', [{ id: options[0].id, label: 'Sails' }]);
        await call('delete', [{ id: options[1].id }]);
        const left = (await get(v2, field_code)).options.map(({ id, label }) => ({ id, label }));
        equal(
          left,
          [
            { id: options[0].id, label: 'Sails' },
            { id: added.id, label: 'Oars' },
          ],
          'options',
        );
      },
    ],
  ];
  if (inV1) {
    found.push([
      `fields of ${kind}s: a new one is the same in v1`,
      async ({ v1, v2 }) => {
        const field = await add(v2, 'set', { options: [{ label: 'Teak' }, { label: 'Oak' }] });
        const { data } = await v1[`${kind}Fields`][`get${name}Fields`]({ start: 0, limit: 500 });
        const same = present(
          data.find((one) => one.key === field.field_code),
          'the field in v1',
        );
        has(same, { name: field.field_name, field_type: 'set', edit_flag: true, active_flag: true });
        equal(ids(same.options, 'label'), ['Teak', 'Oak'], 'options');
      },
    ]);
  }
  return found;
}

const addOld = (v1, CreateFieldRequest) => v1.dealFields.addDealField({ CreateFieldRequest });

export default {
  ...Object.fromEntries(Object.entries(kinds).flatMap(([kind, names]) => steps(kind, names))),

  async 'options have numbers and labels'({ v2, make }) {
    const made = await make.dealField('enum', ['Low', 'High']);
    const { data } = await v2.dealFields.getDealField({ field_code: made.field_code });
    equal(ids(data.options, 'label'), ['Low', 'High'], 'labels');
    truth(
      data.options.every((option) => Number.isInteger(option.id)),
      'numbers as ids',
      data.options,
    );
    equal(new Set(ids(data.options)).size, 2, 'number of different ids');
  },

  async 'an enumeration without options is refused'({ v2 }) {
    const field_name = `Field ${word()}`;
    await refused(v2.dealFields.addDealField({ AddDealFieldRequest: { field_name, field_type: 'enum' } }), 400);
    excludes(ids(await all((page) => v2.dealFields.getDealFields(page)), 'field_name'), field_name, 'fields');
  },

  async 'a type that does not exist is refused'({ v2 }) {
    const field_name = `Field ${word()}`;
    await refused(v2.dealFields.addDealField({ AddDealFieldRequest: { field_name, field_type: 'color' } }), 400);
    excludes(ids(await all((page) => v2.dealFields.getDealFields(page)), 'field_name'), field_name, 'fields');
  },

  async 'options are changed all or none'({ v2, make }) {
    const { field_code, options } = await make.dealField('enum', ['Low', 'High']);
    const UpdateDealFieldOptionsRequestInner = [
      { id: options[0].id, label: 'Lower' },
      { id: 777_777_777, label: 'None' },
    ];
    await refused(v2.dealFields.updateDealFieldOptions({ field_code, UpdateDealFieldOptionsRequestInner }));
    const { data } = await v2.dealFields.getDealField({ field_code });
    equal(ids(data.options, 'label'), ['Low', 'High'], 'labels');
  },

  async 'a standard field cannot be deleted'({ v2 }) {
    await refused(v2.dealFields.deleteDealField({ field_code: 'title' }));
    has((await v2.dealFields.getDealField({ field_code: 'title' })).data, { field_code: 'title' });
  },

  async 'a money field has subfields'({ v2, make }) {
    const { field_code } = await make.dealField('monetary');
    const { data } = await v2.dealFields.getDealField({ field_code });
    sameSet(ids(data.subfields, 'field_code'), ['value', 'currency'], 'subfields');
  },

  async 'where a field is shown is told on request'({ v2, make }) {
    const { field_code } = await make.dealField('varchar');
    const get = async (more) => (await v2.dealFields.getDealField({ field_code, ...more })).data;
    absent(await get({}), 'ui_visibility');
    const shown = await get({ include_fields: 'ui_visibility' });
    has(shown.ui_visibility, { add_visible_flag: false, details_visible_flag: true });
    absent(shown, 'required_fields');
  },

  async 'where a field is shown can be changed'({ v2, make }) {
    const { field_code } = await make.dealField('varchar');
    const UpdateDealFieldRequest = { ui_visibility: { add_visible_flag: true } };
    await v2.dealFields.updateDealField({ field_code, UpdateDealFieldRequest });
    const { data } = await v2.dealFields.getDealField({ field_code, include_fields: 'ui_visibility' });
    has(data.ui_visibility, { add_visible_flag: true, details_visible_flag: true });
  },

  async 'a field added in v1 is the same in v2'({ v1, v2 }) {
    const { data } = await addOld(v1, {
      name: `Field ${word()}`,
      field_type: 'enum',
      options: [{ label: 'Sloop' }, { label: 'Ketch' }],
    });
    matches(data.key, KEY, 'key');
    const same = (await v2.dealFields.getDealField({ field_code: data.key })).data;
    has(same, { field_name: data.name, field_type: 'enum', is_custom_field: true });
    equal(
      same.options.map(({ id, label }) => ({ id, label })),
      data.options.map(({ id, label }) => ({ id, label })),
      'options',
    );
  },

  async 'v1 replaces the options of a field'({ v1, v2 }) {
    const { data } = await addOld(v1, {
      name: `Field ${word()}`,
      field_type: 'enum',
      options: [{ label: 'Sloop' }, { label: 'Ketch' }],
    });
    const options = [{ id: data.options[1].id, label: 'Yawl' }, { label: 'Cutter' }];
    await v1.dealFields.updateDealField({ id: data.id, UpdateFieldRequest: { name: data.name, options } });
    const same = (await v2.dealFields.getDealField({ field_code: data.key })).data;
    equal(ids(same.options, 'label'), ['Yawl', 'Cutter'], 'labels');
    equal(same.options[0].id, data.options[1].id, 'id of the option that stays');
  },

  async 'v1 deletes several fields'({ v1, v2 }) {
    const made = [];
    for (const field_type of ['text', 'phone']) {
      made.push((await addOld(v1, { name: `Field ${word()}`, field_type })).data);
    }
    const { data } = await v1.dealFields.deleteDealFields({ ids: ids(made).join(',') });
    sameSet(data.id, ids(made), 'id');
    const codes = ids(await all((page) => v2.dealFields.getDealFields(page)), 'field_code');
    for (const { key } of made) {
      excludes(codes, key, 'fields in v2');
    }
  },

  async 'fields of activities are listed in both versions'({ v1, v2 }) {
    const codes = ids(await all((page) => v2.activityFields.getActivityFields(page)), 'field_code');
    const keys = ids((await v1.activityFields.getActivityFields()).data, 'key');
    for (const name of ['subject', 'type', 'due_date']) {
      includes(codes, name, 'fields in v2');
      includes(keys, name, 'fields in v1');
    }
    has((await v2.activityFields.getActivityField({ field_code: 'subject' })).data, {
      field_code: 'subject',
      field_type: 'varchar',
    });
  },

  async 'a field that does not exist is a 404'({ v2 }) {
    await refused(v2.dealFields.getDealField({ field_code: '0'.repeat(40) }), 404);
  },
};
