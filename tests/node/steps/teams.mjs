// Teams, which are deprecated and still there.

import { word } from '../make.mjs';
import { equal, has, ids, includes, excludes, sameSet } from '../check.mjs';

const add = async (v1, make, more = {}) => {
  const AddTeamRequest1 = { name: `Team ${word()}`, manager_id: (await make.me()).id, ...more };
  return (await v1.legacyTeams.addTeam({ AddTeamRequest1 })).data;
};
const get = async (v1, id, more = {}) => (await v1.legacyTeams.getTeam({ id, ...more })).data;

export default {
  async 'a new team has a manager and users'({ v1, make }) {
    const [me, user] = [await make.me(), await make.colleague()];
    const team = await add(v1, make, { description: 'Closers', users: [me.id, user.id] });
    const read = await get(v1, team.id);
    has(read, { name: team.name, description: 'Closers', manager_id: me.id, active_flag: 1, deleted_flag: 0 });
    sameSet(read.users, [me.id, user.id], 'users');
    includes(ids((await v1.legacyTeams.getTeams()).data), team.id, 'teams');
  },

  async 'users join and leave a team'({ v1, make }) {
    const [me, user] = [await make.me(), await make.colleague()];
    const { id } = await add(v1, make, { users: [me.id] });
    const { data: joined } = await v1.legacyTeams.addTeamUser({ id, AddTeamUserRequest: { users: [user.id] } });
    sameSet(joined, [me.id, user.id], 'users after one joined');
    sameSet((await v1.legacyTeams.getTeamUsers({ id })).data, [me.id, user.id], 'users');
    await v1.legacyTeams.deleteTeamUser({ id, DeleteTeamUserRequest: { users: [user.id] } });
    equal((await v1.legacyTeams.getTeamUsers({ id })).data, [me.id], 'users after one left');
  },

  async 'teams of a user are listed'({ v1, make }) {
    const user = await make.colleague();
    const [team, other] = [await add(v1, make, { users: [user.id] }), await add(v1, make)];
    const teams = ids((await v1.legacyTeams.getUserTeams({ id: user.id })).data);
    includes(teams, team.id, 'teams');
    excludes(teams, other.id, 'teams');
  },

  async 'a team changes its name'({ v1, make }) {
    const team = await add(v1, make);
    await v1.legacyTeams.updateTeam({ id: team.id, UpdateTeamRequest: { name: 'Riggers' } });
    has(await get(v1, team.id), { name: 'Riggers', manager_id: team.manager_id });
  },
};
