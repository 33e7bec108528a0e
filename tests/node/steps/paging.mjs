// Pages: by cursor in v2, by start in v1.

import { word } from '../make.mjs';
import { differs, equal, has, ids, matches, present, refused } from '../check.mjs';

// So many persons of an organization of their own.
async function crew(make, count) {
  const organization = await make.organization();
  const persons = [];
  for (let at = 0; at < count; at += 1) {
    persons.push((await make.person({ org_id: organization.id })).id);
  }
  return { org_id: organization.id, persons };
}

async function notes(make, count) {
  const deal = await make.deal();
  const made = [];
  for (let at = 0; at < count; at += 1) {
    made.push((await make.note({ deal_id: deal.id })).id);
  }
  return { deal_id: deal.id, made };
}

export default {
  async 'a cursor leads through all records, each once'({ v2, make }) {
    const { org_id, persons } = await crew(make, 5);
    const pages = [];
    let cursor;
    do {
      const body = await v2.persons.getPersons({ org_id, limit: 2, ...(cursor ? { cursor } : {}) });
      pages.push(ids(body.data));
      cursor = body.additional_data?.next_cursor;
    } while (cursor && pages.length < 10);
    equal(
      pages.map((page) => page.length),
      [2, 2, 1],
      'numbers of records per page',
    );
    equal(pages.flat(), persons, 'persons');
  },

  async 'the last page has no cursor'({ v2, make }) {
    const { org_id } = await crew(make, 2);
    const body = await v2.persons.getPersons({ org_id, limit: 2 });
    equal(body.data.length, 2, 'number of records');
    equal(body.additional_data?.next_cursor ?? null, null, 'next_cursor');
  },

  async 'a cursor survives a new record'({ v2, make }) {
    const { org_id, persons } = await crew(make, 4);
    const first = await v2.persons.getPersons({ org_id, limit: 2 });
    const added = (await make.person({ org_id })).id;
    const second = await v2.persons.getPersons({
      org_id,
      limit: 500,
      cursor: present(first.additional_data.next_cursor, 'a cursor'),
    });
    equal([...ids(first.data), ...ids(second.data)], [...persons, added], 'persons');
  },

  async 'a cursor survives a deleted record'({ v2, make }) {
    const { org_id, persons } = await crew(make, 4);
    const first = await v2.persons.getPersons({ org_id, limit: 2 });
    await v2.persons.deletePerson({ id: persons[0] });
    const second = await v2.persons.getPersons({
      org_id,
      limit: 500,
      cursor: present(first.additional_data.next_cursor, 'a cursor'),
    });
    equal(ids(second.data), persons.slice(2), 'persons of the second page');
  },

  async 'a cursor keeps the order'({ v2, make }) {
    const { org_id, persons } = await crew(make, 3);
    const query = { sort_by: 'id', sort_direction: 'desc', limit: 2, ids: persons.join(',') };
    const first = await v2.persons.getPersons(query);
    const second = await v2.persons.getPersons({
      ...query,
      cursor: present(first.additional_data.next_cursor, 'a cursor'),
    });
    equal([...ids(first.data), ...ids(second.data)], [...persons].reverse(), `persons of ${org_id}`);
  },

  async 'a cursor that was made up is refused'({ v2, make }) {
    const { org_id } = await crew(make, 3);
    await refused(v2.persons.getPersons({ org_id, cursor: word() }), 400);
    matches((await v2.persons.getPersons({ org_id, limit: 2 })).additional_data.next_cursor, /\w/, 'next_cursor');
  },

  async 'fields continue by cursor'({ v2 }) {
    const first = await v2.dealFields.getDealFields({ limit: 3 });
    equal(first.data.length, 3, 'number of fields');
    const second = await v2.dealFields.getDealFields({
      limit: 3,
      cursor: present(first.additional_data.next_cursor, 'a cursor'),
    });
    differs(second.data[0].field_code, first.data[0].field_code, 'first field');
  },

  async 'v1 continues at a start'({ v1, make }) {
    const { deal_id, made } = await notes(make, 5);
    const page = (start) => v1.notes.getNotes({ deal_id, start, limit: 2, sort: 'id ASC' });
    const [first, second, third] = [await page(0), await page(2), await page(4)];
    equal(
      [first, second, third].map((body) => ids(body.data)),
      [made.slice(0, 2), made.slice(2, 4), made.slice(4)],
      'notes per page',
    );
    has(first.additional_data.pagination, { start: 0, limit: 2, more_items_in_collection: true, next_start: 2 });
    has(third.additional_data.pagination, { start: 4, limit: 2, more_items_in_collection: false });
  },

  async 'v1 has nothing after the end'({ v1, make }) {
    const { deal_id } = await notes(make, 1);
    const body = await v1.notes.getNotes({ deal_id, start: 50, limit: 10 });
    equal(body.data ?? [], [], 'notes');
    equal(body.additional_data.pagination.more_items_in_collection, false, 'more_items_in_collection');
  },

  async 'v1 says that there is no more'({ v1, make }) {
    const { deal_id } = await notes(make, 2);
    const { additional_data: more } = await v1.notes.getNotes({ deal_id, limit: 2 });
    has(more.pagination, { start: 0, limit: 2, more_items_in_collection: false });
  },

  async 'leads continue at a start'({ v1, make }) {
    const person = await make.person();
    const made = [];
    for (let at = 0; at < 3; at += 1) {
      made.push((await make.lead({ person_id: person.id })).id);
    }
    const page = async (start) => ids((await v1.leads.getLeads({ person_id: person.id, start, limit: 2 })).data);
    equal([await page(0), await page(2)], [made.slice(0, 2), made.slice(2)], 'leads per page');
  },

  async 'tasks of v1 continue by cursor'({ v1, make }) {
    const project = await make.project();
    const made = [];
    for (let at = 0; at < 3; at += 1) {
      made.push((await make.task({ project_id: project.id })).id);
    }
    const first = await v1.tasks.getTasks({ project_id: project.id, limit: 2 });
    const cursor = present(first.additional_data?.next_cursor, 'a cursor');
    const second = await v1.tasks.getTasks({ project_id: project.id, limit: 2, cursor });
    equal([...ids(first.data), ...ids(second.data)], made, 'tasks');
  },
};
