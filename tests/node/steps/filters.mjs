// Saved filters: their conditions decide what lists of both versions return.

import { all, word } from '../make.mjs';
import { equal, excludes, gone, has, ids, includes, present, refused, sameSet } from '../check.mjs';

const dealField = (v1, make, key) => make.fieldId(v1.dealFields, 'getDealFields', key);

export default {
  async 'a filter is kept with its conditions'({ v1, make }) {
    const me = await make.me();
    const title = await dealField(v1, make, 'title');
    const { id } = await make.filter('deals', [['deal', title, '=', 'Refit']]);
    const { data } = await v1.filters.getFilter({ id });
    has(data, { id, type: 'deals', user_id: me.id, active_flag: true });
    equal(data.conditions.glue, 'and', 'glue');
    const [condition] = data.conditions.conditions[0].conditions;
    has(condition, { object: 'deal', field_id: String(title), operator: '=', value: 'Refit' });
  },

  async 'conditions name fields by code on request'({ v1, make }) {
    const { id } = await make.filter('deals', [['deal', await dealField(v1, make, 'title'), '=', 'Refit']]);
    const { data } = await v1.filters.getFilter({ id, include_field_code: true });
    equal(data.conditions.conditions[0].conditions[0].field_code, 'title', 'field_code');
  },

  async 'filters are listed by type'({ v1, make }) {
    const filter = await make.filter('deals', [['deal', await dealField(v1, make, 'title'), '=', 'Refit']]);
    includes(ids((await v1.filters.getFilters({ type: 'deals' })).data), filter.id, 'filters of deals');
    excludes(ids((await v1.filters.getFilters({ type: 'people' })).data), filter.id, 'filters of persons');
  },

  async 'a filter by status'({ v1, v2, make }) {
    const mark = word();
    const won = await make.deal({ title: `${mark} won`, status: 'won' });
    await make.deal({ title: `${mark} open` });
    const { id } = await make.filter('deals', [
      ['deal', await dealField(v1, make, 'status'), '=', 'won'],
      ['deal', await dealField(v1, make, 'title'), "LIKE '$%'", mark],
    ]);
    equal(ids(await all((page) => v2.deals.getDeals(page), { filter_id: id })), [won.id], 'deals');
  },

  async 'a filter by amount'({ v1, v2, make }) {
    const mark = word();
    const large = await make.deal({ title: `${mark} large`, value: 5000 });
    await make.deal({ title: `${mark} small`, value: 50 });
    const { id } = await make.filter('deals', [
      ['deal', await dealField(v1, make, 'value'), '>', '1000'],
      ['deal', await dealField(v1, make, 'title'), "LIKE '$%'", mark],
    ]);
    equal(ids(await all((page) => v2.deals.getDeals(page), { filter_id: id })), [large.id], 'deals');
  },

  async 'a filter by text'({ v1, v2, make }) {
    const mark = word();
    const found = [await make.deal({ title: `Refit ${mark} hull` }), await make.deal({ title: `${mark} mast` })];
    await make.deal();
    const { id } = await make.filter('deals', [['deal', await dealField(v1, make, 'title'), "LIKE '%$%'", mark]]);
    sameSet(ids(await all((page) => v2.deals.getDeals(page), { filter_id: id })), ids(found), 'deals');
  },

  async 'a filter by a custom field'({ v1, v2, make }) {
    const { field_code, options } = await make.dealField('enum', ['Sail', 'Motor']);
    const sail = await make.deal({ custom_fields: { [field_code]: options[0].id } });
    await make.deal({ custom_fields: { [field_code]: options[1].id } });
    const number = await dealField(v1, make, field_code);
    const is = await make.filter('deals', [['deal', number, '=', String(options[0].id)]]);
    equal(ids(await all((page) => v2.deals.getDeals(page), { filter_id: is.id })), [sail.id], 'deals');
  },

  async 'a filter by an empty field'({ v1, v2, make }) {
    const { field_code } = await make.dealField('varchar');
    const filled = await make.deal({ custom_fields: { [field_code]: 'Teak' } });
    const number = await dealField(v1, make, field_code);
    const { id } = await make.filter('deals', [['deal', number, 'IS NOT NULL', null]]);
    equal(ids(await all((page) => v2.deals.getDeals(page), { filter_id: id })), [filled.id], 'deals');
  },

  async 'alternatives are in the second group'({ v1, v2, make }) {
    const [one, other] = [word(), word()];
    const found = [await make.deal({ title: one }), await make.deal({ title: other })];
    await make.deal();
    const field_id = String(await dealField(v1, make, 'title'));
    const either = [one, other].map((value) => ({ object: 'deal', field_id, operator: '=', value, extra_value: null }));
    const groups = [
      { glue: 'and', conditions: [] },
      { glue: 'or', conditions: either },
    ];
    const AddFilterRequest = { name: 'Either', type: 'deals', conditions: { glue: 'and', conditions: groups } };
    const {
      data: { id },
    } = await v1.filters.addFilter({ AddFilterRequest });
    sameSet(ids(await all((page) => v2.deals.getDeals(page), { filter_id: id })), ids(found), 'deals');
  },

  async 'a filter of persons, organizations, products and activities'({ v1, v2, make }) {
    const [person, organization, product, activity] = [
      await make.person(),
      await make.organization(),
      await make.product(),
      await make.activity(),
    ];
    const filter = async (type, object, [fields, list, key], value) =>
      (await make.filter(type, [[object, await make.fieldId(v1[fields], list, key), '=', value]])).id;
    const people = await filter('people', 'person', ['personFields', 'getPersonFields', 'name'], person.name);
    equal(ids((await v2.persons.getPersons({ filter_id: people })).data), [person.id], 'persons');
    const org = await filter(
      'org',
      'organization',
      ['organizationFields', 'getOrganizationFields', 'name'],
      organization.name,
    );
    equal(ids((await v2.organizations.getOrganizations({ filter_id: org })).data), [organization.id], 'organizations');
    const products = await filter('products', 'product', ['productFields', 'getProductFields', 'name'], product.name);
    equal(ids((await v2.products.getProducts({ filter_id: products })).data), [product.id], 'products');
    const subject = await filter(
      'activity',
      'activity',
      ['activityFields', 'getActivityFields', 'subject'],
      activity.subject,
    );
    equal(ids((await v2.activities.getActivities({ filter_id: subject })).data), [activity.id], 'activities');
  },

  async 'a filter goes before other conditions'({ v1, v2, make }) {
    const [person, mark] = [await make.person(), word()];
    const deal = await make.deal({ title: mark });
    await make.deal({ person_id: person.id });
    const { id } = await make.filter('deals', [['deal', await dealField(v1, make, 'title'), '=', mark]]);
    equal(ids((await v2.deals.getDeals({ filter_id: id, person_id: person.id })).data), [deal.id], 'deals');
  },

  async 'a filter narrows summaries of v1'({ v1, make }) {
    const mark = word();
    await make.deal({ title: mark, value: 40, currency: 'EUR' });
    const { id } = await make.filter('deals', [['deal', await dealField(v1, make, 'title'), '=', mark]]);
    const { data } = await v1.deals.getDealsSummary({ filter_id: id });
    equal(data.total_count, 1, 'total_count');
    has(data.values_total.EUR, { value: 40, count: 1 });
  },

  async 'a changed filter returns other records'({ v1, v2, make }) {
    const [one, other] = [await make.deal(), await make.deal()];
    const title = await dealField(v1, make, 'title');
    const filter = await make.filter('deals', [['deal', title, '=', one.title]]);
    const condition = { object: 'deal', field_id: String(title), operator: '=', value: other.title, extra_value: null };
    const groups = [
      { glue: 'and', conditions: [condition] },
      { glue: 'or', conditions: [] },
    ];
    const UpdateFilterRequest = { name: 'Other', conditions: { glue: 'and', conditions: groups } };
    await v1.filters.updateFilter({ id: filter.id, UpdateFilterRequest });
    equal(ids((await v2.deals.getDeals({ filter_id: filter.id })).data), [other.id], 'deals');
    equal((await v1.filters.getFilter({ id: filter.id })).data.name, 'Other', 'name');
  },

  async 'deleted filters are gone'({ v1, make }) {
    const title = await dealField(v1, make, 'title');
    const [one, two, three] = [
      await make.filter('deals', [['deal', title, '=', 'a']]),
      await make.filter('deals', [['deal', title, '=', 'b']]),
      await make.filter('deals', [['deal', title, '=', 'c']]),
    ];
    equal((await v1.filters.deleteFilter({ id: one.id })).data, { id: one.id }, 'data');
    sameSet((await v1.filters.deleteFilters({ ids: `${two.id},${three.id}` })).data.id, [two.id, three.id], 'id');
    const left = ids((await v1.filters.getFilters()).data);
    for (const { id } of [one, two, three]) {
      excludes(left, id, 'filters');
      await gone(v1.filters.getFilter({ id }));
    }
  },

  async 'a filter without conditions is refused'({ v1 }) {
    const name = `Filter ${word()}`;
    await refused(v1.filters.addFilter({ AddFilterRequest: { name, type: 'deals' } }), 400);
    excludes(ids((await v1.filters.getFilters()).data, 'name'), name, 'filters');
  },

  async 'helpers list the operators of field types'({ v1 }) {
    const { data } = await v1.filters.getFilterHelpers();
    present(data.operators, 'operators');
    includes(Object.keys(data.operators.double), '>=', 'operators of numbers');
    includes(Object.keys(data.operators.date), 'IS NULL', 'operators of dates');
  },
};
