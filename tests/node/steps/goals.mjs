// Goals and their progress.

import { day, word } from '../make.mjs';
import { equal, has, ids, includes, matches, refused } from '../check.mjs';

// A goal of the user: so many deals started in a pipeline of its own.
async function add(v1, make, more = {}) {
  const { pipeline } = await make.pipeline();
  const AddGoalRequest = {
    title: `Goal ${word()}`,
    assignee: { id: (await make.me()).id, type: 'person' },
    type: { name: 'deals_started', params: { pipeline_id: [pipeline.id] } },
    expected_outcome: { target: 10, tracking_metric: 'quantity' },
    duration: { start: day(-30), end: day(300) },
    interval: 'yearly',
    ...more,
  };
  const { data } = await v1.goals.addGoal({ AddGoalRequest });
  return { goal: data.goal, stated: AddGoalRequest, pipeline };
}
const find = async (v1, more) => (await v1.goals.getGoals(more)).data.goals;

export default {
  async 'a new goal is found by title'({ v1, make }) {
    const { goal, stated } = await add(v1, make);
    matches(goal.id, /^[0-9a-f]{32}$/, 'id');
    const [found, ...others] = await find(v1, { title: stated.title });
    equal(others, [], 'other goals');
    has(found, { id: goal.id, title: stated.title, interval: 'yearly', is_active: true, duration: stated.duration });
    has(found.expected_outcome, { target: 10, tracking_metric: 'quantity' });
  },

  async 'goals are found by type and by assignee'({ v1, make }) {
    const me = await make.me();
    const { goal } = await add(v1, make);
    includes(ids(await find(v1, { type_name: 'deals_started' })), goal.id, 'goals of the type');
    includes(ids(await find(v1, { assignee_id: me.id, assignee_type: 'person' })), goal.id, 'goals of the user');
    equal(ids(await find(v1, { type_name: 'activities_added' })).includes(goal.id), false, 'found under another type');
  },

  async 'progress counts the deals that were started'({ v1, make }) {
    const { goal, pipeline } = await add(v1, make);
    const progress = async () =>
      (await v1.goals.getGoalResult({ id: goal.id, period_start: day(-1), period_end: day(1) })).data.progress;
    equal(await progress(), 0, 'progress');
    await make.deal({ pipeline_id: pipeline.id });
    await make.deal({ pipeline_id: pipeline.id });
    await make.deal();
    equal(await progress(), 2, 'progress');
  },

  async 'a goal changes'({ v1, make }) {
    const { goal, stated } = await add(v1, make);
    const BasicGoalRequest = { expected_outcome: { target: 25, tracking_metric: 'quantity' }, interval: 'monthly' };
    await v1.goals.updateGoal({ id: goal.id, BasicGoalRequest });
    const [found] = await find(v1, { title: stated.title });
    has(found, { id: goal.id, interval: 'monthly' });
    equal(found.expected_outcome.target, 25, 'target');
  },

  async 'a deleted goal is gone'({ v1, make }) {
    const { goal, stated } = await add(v1, make);
    has(await v1.goals.deleteGoal({ id: goal.id }), { success: true });
    equal(await find(v1, { title: stated.title }), [], 'goals');
  },

  async 'a goal that does not exist is a 404'({ v1 }) {
    const id = '0'.repeat(32);
    await refused(v1.goals.getGoalResult({ id, period_start: day(-1), period_end: day(1) }), 404);
    await refused(v1.goals.deleteGoal({ id }), 404);
  },

  async 'a goal without a type is refused'({ v1, make }) {
    const title = `Goal ${word()}`;
    const assignee = { id: (await make.me()).id, type: 'person' };
    await refused(v1.goals.addGoal({ AddGoalRequest: { title, assignee, interval: 'yearly' } }), 400);
    equal(await find(v1, { title }), [], 'goals');
  },
};
