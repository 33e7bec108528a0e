// Tasks of projects: v2 has booleans and lists, v1 numbers.

import { day } from '../make.mjs';
import { answers, equal, gone, has, ids, matches, refused, sameSet } from '../check.mjs';

const get = async (v2, id) => (await v2.tasks.getTask({ id })).data;
const update = (v2, id, UpdateTaskRequest) => v2.tasks.updateTask({ id, UpdateTaskRequest });

export default {
  async 'a new task is a 201 and not done'({ v2, make }) {
    const [me, project] = [await make.me(), await make.project()];
    const { data } = await answers(
      201,
      v2.tasks.addTask({ AddTaskRequest: { title: 'Sand the hull', project_id: project.id } }),
    );
    has(await get(v2, data.id), {
      title: 'Sand the hull',
      project_id: project.id,
      creator_id: me.id,
      is_done: false,
      is_milestone: false,
    });
  },

  async 'what a new task states is kept'({ v2, make }) {
    const user = await make.colleague();
    const stated = { description: 'Twice', due_date: day(9), start_date: day(2), assignee_ids: [user.id] };
    const task = await make.task(stated);
    has(await get(v2, task.id), stated);
  },

  async 'a done task has the time when it was done'({ v2, make }) {
    const task = await make.task();
    await update(v2, task.id, { done: 1 });
    const done = await get(v2, task.id);
    equal(done.is_done, true, 'is_done');
    matches(done.marked_as_done_time, /^\d{4}-\d\d-\d\dT/, 'marked_as_done_time');
  },

  async 'tasks of a project that are done, and that are not'({ v2, make }) {
    const project = await make.project();
    const [todo, done] = [
      await make.task({ project_id: project.id }),
      await make.task({ project_id: project.id, done: 1 }),
    ];
    await make.task();
    const list = async (more) => ids((await v2.tasks.getTasks({ project_id: project.id, ...more })).data);
    sameSet(await list({}), [todo.id, done.id], 'tasks');
    equal(await list({ is_done: true }), [done.id], 'done tasks');
    equal(await list({ is_done: false }), [todo.id], 'tasks to do');
  },

  async 'one assignee is the list of assignees'({ v2, make }) {
    const [me, user] = [await make.me(), await make.colleague()];
    const task = await make.task({ assignee_ids: [me.id, user.id] });
    await update(v2, task.id, { assignee_id: user.id });
    equal((await get(v2, task.id)).assignee_ids, [user.id], 'assignee_ids');
    const { data } = await v2.tasks.getTasks({ project_id: task.project_id, assignee_id: user.id });
    equal(ids(data), [task.id], 'tasks of the user');
  },

  async 'subtasks are listed by their parent'({ v2, make }) {
    const parent = await make.task();
    const child = await make.task({ project_id: parent.project_id, parent_task_id: parent.id });
    const list = async (parent_task_id) =>
      ids((await v2.tasks.getTasks({ project_id: parent.project_id, parent_task_id })).data);
    equal(await list(String(parent.id)), [child.id], 'subtasks');
    equal(await list('null'), [parent.id], 'tasks without a parent');
  },

  async 'a subtask has no subtasks'({ v2, make }) {
    const parent = await make.task();
    const child = await make.task({ project_id: parent.project_id, parent_task_id: parent.id });
    const AddTaskRequest = { title: 'Deeper', project_id: parent.project_id, parent_task_id: child.id };
    await refused(v2.tasks.addTask({ AddTaskRequest }), 400);
    sameSet(ids((await v2.tasks.getTasks({ project_id: parent.project_id })).data), [parent.id, child.id], 'tasks');
  },

  async 'a deleted task takes its subtasks along'({ v2, make }) {
    const parent = await make.task();
    const child = await make.task({ project_id: parent.project_id, parent_task_id: parent.id });
    equal((await v2.tasks.deleteTask({ id: parent.id })).data, { id: parent.id }, 'data');
    await gone(v2.tasks.getTask({ id: child.id }));
    equal((await v2.tasks.getTasks({ project_id: parent.project_id })).data ?? [], [], 'tasks');
  },

  async 'a task in v1 has numbers for booleans'({ v1, make }) {
    const user = await make.colleague();
    const task = await make.task({ done: 1, assignee_ids: [user.id] });
    has((await v1.tasks.getTask({ id: task.id })).data, {
      title: task.title,
      done: 1,
      assignee_id: user.id,
      assignee_ids: [user.id],
    });
    equal(ids((await v1.projects.getProjectTasks({ id: task.project_id })).data), [task.id], 'tasks of the project');
  },

  async 'a task made in v1 is the same in v2'({ v1, v2, make }) {
    const project = await make.project();
    const AddTaskRequest = { title: 'Varnish', project_id: project.id, due_date: day(4) };
    const { data } = await answers(201, v1.tasks.addTask({ AddTaskRequest }));
    has(await get(v2, data.id), { ...AddTaskRequest, is_done: false });
  },

  async 'a task without a project is refused'({ v2, make }) {
    const task = await make.task();
    await refused(v2.tasks.addTask({ AddTaskRequest: { title: 'Nowhere' } }), 400);
    await refused(update(v2, task.id, { project_id: 777_777_777 }));
    equal((await get(v2, task.id)).project_id, task.project_id, 'project_id');
  },
};
