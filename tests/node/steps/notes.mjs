// Notes and their comments.

import { day, word } from '../make.mjs';
import { equal, excludes, gone, has, ids, includes, matches, refused, sameSet, truth } from '../check.mjs';

const MISSING = '00000000-0000-4000-8000-000000000000';
const get = async (v1, id) => (await v1.notes.getNote({ id })).data;
const update = (v1, id, NoteRequest) => v1.notes.updateNote({ id, NoteRequest });
const comment = async (v1, note, content) =>
  (await v1.notes.addNoteComment({ id: note.id, CommentPostPutObject: { content } })).data;
const comments = async (v1, note, more = {}) => (await v1.notes.getNoteComments({ id: note.id, ...more })).data;

export default {
  async 'a new note is by the user of the token'({ v1, make }) {
    const [me, deal] = [await make.me(), await make.deal()];
    const note = await make.note({ content: '<b>Call back</b>', deal_id: deal.id });
    const read = await get(v1, note.id);
    has(read, { content: '<b>Call back</b>', deal_id: deal.id, user_id: me.id, active_flag: true });
    equal(read.user.name, me.name, 'user.name');
  },

  async 'a note names what it is attached to'({ v1, make }) {
    const [deal, person, organization] = [await make.deal(), await make.person(), await make.organization()];
    const note = await make.note({ deal_id: deal.id, person_id: person.id, org_id: organization.id });
    const read = await get(v1, note.id);
    equal(
      [read.deal?.title, read.person?.name, read.organization?.name],
      [deal.title, person.name, organization.name],
      'names',
    );
  },

  async 'notes are attached to leads and projects too'({ v1, make }) {
    const [lead, project] = [await make.lead(), await make.project()];
    const [ofLead, ofProject] = [await make.note({ lead_id: lead.id }), await make.note({ project_id: project.id })];
    equal(ids((await v1.notes.getNotes({ lead_id: lead.id })).data), [ofLead.id], 'notes of the lead');
    equal(ids((await v1.notes.getNotes({ project_id: project.id })).data), [ofProject.id], 'notes of the project');
  },

  async 'notes of a deal, a person, an organization'({ v1, make }) {
    const [deal, person, organization] = [await make.deal(), await make.person(), await make.organization()];
    const note = await make.note({ deal_id: deal.id, person_id: person.id, org_id: organization.id });
    for (const query of [{ deal_id: deal.id }, { person_id: person.id }, { org_id: organization.id }]) {
      equal(ids((await v1.notes.getNotes(query)).data), [note.id], `notes of ${JSON.stringify(query)}`);
    }
  },

  async 'a note without a link is refused'({ v1 }) {
    const content = word();
    await refused(v1.notes.addNote({ AddNoteRequest: { content } }), 400);
    excludes(ids((await v1.notes.getNotes({ sort: 'id DESC' })).data, 'content'), content, 'notes');
  },

  async 'a note without content is refused'({ v1, make }) {
    const deal = await make.deal();
    await refused(v1.notes.addNote({ AddNoteRequest: { deal_id: deal.id } }), 400);
    equal((await v1.notes.getNotes({ deal_id: deal.id })).data ?? [], [], 'notes');
  },

  async 'an update changes what it states and nothing else'({ v1, make }) {
    const deal = await make.deal();
    const note = await make.note({ deal_id: deal.id });
    await update(v1, note.id, { content: 'Other words' });
    has(await get(v1, note.id), {
      content: 'Other words',
      deal_id: deal.id,
      user_id: note.user_id,
      add_time: note.add_time,
    });
  },

  async 'a pin is written as a number and read as a boolean'({ v1, make }) {
    const deal = await make.deal();
    const [note] = [await make.note({ deal_id: deal.id }), await make.note({ deal_id: deal.id })];
    await update(v1, note.id, { pinned_to_deal_flag: 1 });
    has(await get(v1, note.id), { pinned_to_deal_flag: true, pinned_to_person_flag: false });
    equal(ids((await v1.notes.getNotes({ deal_id: deal.id, pinned_to_deal_flag: 1 })).data), [note.id], 'pinned notes');
  },

  async 'the time of creation may be stated'({ v1, make }) {
    const deal = await make.deal();
    const note = await make.note({ deal_id: deal.id, add_time: '2024-05-06 07:08:09' });
    equal((await get(v1, note.id)).add_time, '2024-05-06 07:08:09', 'add_time');
  },

  async 'notes between two dates'({ v1, make }) {
    const deal = await make.deal();
    const old = await make.note({ deal_id: deal.id, add_time: '2024-05-06 07:08:09' });
    const recent = await make.note({ deal_id: deal.id });
    const list = async (more) => ids((await v1.notes.getNotes({ deal_id: deal.id, ...more })).data);
    equal(await list({ start_date: '2024-05-01', end_date: '2024-05-31' }), [old.id], 'notes of May 2024');
    equal(await list({ start_date: day(-30) }), [recent.id], 'notes of the last days');
  },

  async 'notes are sorted'({ v1, make }) {
    const deal = await make.deal();
    for (const content of ['b', 'c', 'a']) {
      await make.note({ deal_id: deal.id, content });
    }
    const list = async (sort) => ids((await v1.notes.getNotes({ deal_id: deal.id, sort })).data, 'content');
    equal(await list('content ASC'), ['a', 'b', 'c'], 'contents');
    equal(await list('id DESC'), ['a', 'c', 'b'], 'contents, newest first');
  },

  async 'notes of a user'({ v1, make }) {
    const [me, deal] = [await make.me(), await make.deal()];
    const note = await make.note({ deal_id: deal.id });
    const { data } = await v1.notes.getNotes({ user_id: me.id, limit: 500, sort: 'id DESC' });
    includes(ids(data), note.id, 'notes');
    truth(
      data.every((one) => one.user_id === me.id),
      'notes of one user',
      data.find((one) => one.user_id !== me.id),
    );
  },

  async 'a deleted note is in no list'({ v1, make }) {
    const deal = await make.deal();
    const note = await make.note({ deal_id: deal.id });
    equal((await v1.notes.deleteNote({ id: note.id })).data, true, 'data');
    await gone(v1.notes.getNote({ id: note.id }));
    equal((await v1.notes.getNotes({ deal_id: deal.id })).data ?? [], [], 'notes');
  },

  async 'a note that does not exist is a 404'({ v1, make }) {
    const deal = await make.deal();
    const missing = (await make.note({ deal_id: deal.id })).id + 1_000_000;
    await refused(v1.notes.getNote({ id: missing }), 404);
    await refused(update(v1, missing, { content: 'Nothing' }), 404);
  },

  async 'a comment is added and read'({ v1, make }) {
    const [me, deal] = [await make.me(), await make.deal()];
    const note = await make.note({ deal_id: deal.id });
    const made = await comment(v1, note, 'Agreed');
    matches(made.uuid, /^[0-9a-f]{8}-/, 'uuid');
    const { data } = await v1.notes.getComment({ id: note.id, commentId: made.uuid });
    has(data, {
      uuid: made.uuid,
      content: 'Agreed',
      object_id: String(note.id),
      object_type: 'note',
      user_id: me.id,
      active_flag: true,
    });
  },

  async 'comments are listed per note'({ v1, make }) {
    const deal = await make.deal();
    const [note, other] = [await make.note({ deal_id: deal.id }), await make.note({ deal_id: deal.id })];
    const made = [await comment(v1, note, 'One'), await comment(v1, note, 'Two')];
    await comment(v1, other, 'Three');
    sameSet(ids(await comments(v1, note), 'uuid'), ids(made, 'uuid'), 'comments');
  },

  async 'a comment changes'({ v1, make }) {
    const note = await make.note({ deal_id: (await make.deal()).id });
    const { uuid } = await comment(v1, note, 'Agreed');
    await v1.notes.updateCommentForNote({
      id: note.id,
      commentId: uuid,
      CommentPostPutObject: { content: 'Not quite' },
    });
    const { data } = await v1.notes.getComment({ id: note.id, commentId: uuid });
    has(data, { uuid, content: 'Not quite' });
  },

  async 'a deleted comment is gone'({ v1, make }) {
    const note = await make.note({ deal_id: (await make.deal()).id });
    const { uuid } = await comment(v1, note, 'Agreed');
    equal((await v1.notes.deleteComment({ id: note.id, commentId: uuid })).data, true, 'data');
    await gone(v1.notes.getComment({ id: note.id, commentId: uuid }));
    equal((await comments(v1, note)) ?? [], [], 'comments');
  },

  async 'a comment that does not exist is a 404'({ v1, make }) {
    const note = await make.note({ deal_id: (await make.deal()).id });
    await refused(v1.notes.getComment({ id: note.id, commentId: MISSING }), 404);
    await refused(v1.notes.getNoteComments({ id: note.id + 1_000_000 }), 404);
  },

  async 'the fields of notes are listed'({ v1 }) {
    const { data } = await v1.noteFields.getNoteFields();
    const keys = ids(data, 'key');
    for (const key of ['content', 'pinned_to_deal_flag']) {
      includes(keys, key, 'note fields');
    }
  },
};
