// Records that steps need, made through the client, and small things that many steps share.

import { File } from 'node:buffer';
import { present, truth, Unexpected } from './check.mjs';

export const CURRENCY = 'EUR';
const DAY_MS = 86_400_000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export function maker({ v1, v2 }) {
  let me;
  const make = {
    // The user of the token.
    async me() {
      me ??= (await v1.users.getCurrentUser()).data;
      present(me?.id, 'a user with an id');
      return me;
    },

    // An active user other than that of the token.
    async colleague() {
      const you = await make.me();
      const { data } = await v1.users.getUsers();
      const found = data.find((user) => user.id !== you.id && user.active_flag);
      return present(found, 'a second active user among the users');
    },

    async deal(more = {}) {
      return (await v2.deals.addDeal({ AddDealRequest: { title: `Deal ${word()}`, ...more } })).data;
    },
    async person(more = {}) {
      return (await v2.persons.addPerson({ AddPersonRequest: { name: `Ann ${word()}`, ...more } })).data;
    },
    async organization(more = {}) {
      const body = { name: `Yard ${word()}`, ...more };
      return (await v2.organizations.addOrganization({ AddOrganizationRequest: body })).data;
    },
    async activity(more = {}) {
      const body = { subject: `Call ${word()}`, type: 'call', ...more };
      return (await v2.activities.addActivity({ AddActivityRequest: body })).data;
    },
    async product(more = {}) {
      const body = { name: `Winch ${word()}`, prices: [{ currency: CURRENCY, price: 100 }], ...more };
      return (await v2.products.addProduct({ AddProductRequest: body })).data;
    },
    async lead(more = {}) {
      const linked = more.person_id || more.organization_id;
      const link = linked ? {} : { person_id: (await make.person()).id };
      return (await v1.leads.addLead({ AddLeadRequest: { title: `Lead ${word()}`, ...link, ...more } })).data;
    },
    async note(more) {
      return (await v1.notes.addNote({ AddNoteRequest: { content: `<p>${word()}</p>`, ...more } })).data;
    },
    async file(more, text = 'a,b\n1,2\n') {
      return (await v1.files.addFile({ file: upload('figures.csv', text, 'text/csv'), ...more })).data;
    },

    // A product line of a deal.
    async line(deal, more = {}) {
      const product = more.product_id ? {} : { product_id: (await make.product()).id };
      const body = { item_price: 100, quantity: 1, ...product, ...more };
      return (await v2.dealProducts.addDealProduct({ id: deal.id, AddDealProductRequest: body })).data;
    },

    // A pipeline of its own, with stages in order.
    async pipeline(stages = 2) {
      const { data: pipeline } = await v2.pipelines.addPipeline({ AddPipelineRequest: { name: `Pipeline ${word()}` } });
      const found = [];
      for (let at = 1; at <= stages; at += 1) {
        const AddStageRequest = { name: `Stage ${at}`, pipeline_id: pipeline.id };
        found.push((await v2.stages.addStage({ AddStageRequest })).data);
      }
      return { pipeline, stages: found };
    },

    // A project board with one phase.
    async board() {
      const { data: board } = await v2.projectBoards.addProjectBoard({
        AddProjectBoardRequest: { name: `Board ${word()}` },
      });
      const AddProjectPhaseRequest = { name: 'Preparation', board_id: board.id };
      const { data: phase } = await v2.projectPhases.addProjectPhase({ AddProjectPhaseRequest });
      return { board, phase };
    },
    async project(more = {}) {
      const place = more.board_id
        ? {}
        : await make.board().then(({ board, phase }) => ({ board_id: board.id, phase_id: phase.id }));
      return (await v2.projects.addProject({ AddProjectRequest: { title: `Refit ${word()}`, ...place, ...more } }))
        .data;
    },
    async task(more = {}) {
      const project = more.project_id ? {} : { project_id: (await make.project()).id };
      return (await v2.tasks.addTask({ AddTaskRequest: { title: `Task ${word()}`, ...project, ...more } })).data;
    },

    // A custom field of deals; `options` are labels.
    async dealField(field_type, options) {
      const AddDealFieldRequest = { field_name: `Field ${word()}`, field_type };
      if (options) {
        AddDealFieldRequest.options = options.map((label) => ({ label }));
      }
      return (await v2.dealFields.addDealField({ AddDealFieldRequest })).data;
    },

    // The number of a field, by which v1 and conditions of filters know it. `fields` is an API of v1.
    async fieldId(fields, list, key) {
      const { data } = await fields[list]({ start: 0, limit: 500 });
      const found = data.find((field) => field.key === key);
      return present(found, `a field with the key ${key}`).id;
    },

    // A saved filter; each condition is an object, a field's number, an operator and a value.
    async filter(type, conditions) {
      const all = conditions.map(([object, field_id, operator, value]) => ({
        object,
        field_id: String(field_id),
        operator,
        value,
        extra_value: null,
      }));
      const groups = [
        { glue: 'and', conditions: all },
        { glue: 'or', conditions: [] },
      ];
      const AddFilterRequest = { name: `Filter ${word()}`, type, conditions: { glue: 'and', conditions: groups } };
      return (await v1.filters.addFilter({ AddFilterRequest })).data;
    },
  };
  return make;
}

// A word that nothing else contains.
export function word() {
  return `q${Array.from({ length: 11 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('')}`;
}

// A date so many days from today, as `YYYY-MM-DD`.
export function day(days) {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

// A moment as v2 writes it in a query: RFC 3339 without fractions.
export function rfc3339(moment) {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

// A moment as v1 writes it.
export function v1Time(moment) {
  return new Date(moment).toISOString().slice(0, 19).replace('T', ' ');
}

// A file to upload: the client passes it to a multipart body.
export function upload(name, content, type) {
  return new File([content], name, { type });
}

// Every record of a list that continues by cursor, page after page.
export async function all(list, parameters = {}) {
  const found = [];
  let cursor;
  for (let pages = 0; pages < 100; pages += 1) {
    const { data, additional_data: more } = await list({ limit: 500, ...parameters, ...(cursor ? { cursor } : {}) });
    found.push(...data);
    cursor = more?.next_cursor;
    if (!cursor) {
      return found;
    }
  }
  throw new Unexpected('a list that ends', 'more than 100 pages');
}

// Calls until `done` accepts what came; a conversion is a job that may take a moment.
export async function until(call, done) {
  let last;
  for (let tries = 0; tries < 40; tries += 1) {
    last = await call();
    if (done(last)) {
      return last;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  truth(false, 'a job that ends within two seconds', last);
}
