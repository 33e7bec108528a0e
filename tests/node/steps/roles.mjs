// Roles: users, settings, pipelines that they see.

import { word } from '../make.mjs';
import { equal, excludes, gone, has, ids, includes, present, refused } from '../check.mjs';

const add = async (v1, more = {}) => {
  const AddRoleRequest = { name: `Role ${word()}`, ...more };
  return { ...AddRoleRequest, ...(await v1.roles.addRole({ AddRoleRequest })).data };
};
const find = async (v1, id) => (await v1.roles.getRoles({ limit: 500 })).data.find((role) => role.id === id);

export default {
  async 'a new role is listed'({ v1 }) {
    const role = await add(v1);
    has(present(await find(v1, role.id), 'the role'), { name: role.name, active_flag: true });
    has((await v1.roles.getRole({ id: role.id })).data, { id: role.id, name: role.name });
  },

  async 'a role below another counts as its sub-role'({ v1 }) {
    const parent = await add(v1);
    const role = await add(v1, { parent_role_id: parent.id });
    equal((await find(v1, role.id))?.parent_role_id, parent.id, 'parent_role_id');
    equal(String((await find(v1, parent.id)).sub_role_count), '1', 'sub_role_count');
  },

  async 'a role changes its name'({ v1 }) {
    const { id } = await add(v1);
    await v1.roles.updateRole({ id, BaseRoleRequest: { name: 'Skippers' } });
    equal((await v1.roles.getRole({ id })).data.name, 'Skippers', 'name');
  },

  async 'a user is assigned to a role'({ v1, make }) {
    const [role, user] = [await add(v1), await make.colleague()];
    const { data } = await v1.roles.addRoleAssignment({ id: role.id, AddRoleAssignmentRequest: { user_id: user.id } });
    has(data, { user_id: user.id, role_id: role.id });
    equal(ids((await v1.roles.getRoleAssignments({ id: role.id })).data, 'user_id'), [user.id], 'users of the role');
    includes(
      ids((await v1.users.getUserRoleAssignments({ id: user.id })).data, 'role_id'),
      role.id,
      'roles of the user',
    );
    equal(String((await find(v1, role.id)).assignment_count), '1', 'assignment_count');
    await v1.roles.deleteRoleAssignment({ id: role.id, DeleteRoleAssignmentRequest: { user_id: user.id } });
  },

  async 'a user is removed from a role'({ v1, make }) {
    const [role, user] = [await add(v1), await make.colleague()];
    await v1.roles.addRoleAssignment({ id: role.id, AddRoleAssignmentRequest: { user_id: user.id } });
    await v1.roles.deleteRoleAssignment({ id: role.id, DeleteRoleAssignmentRequest: { user_id: user.id } });
    equal((await v1.roles.getRoleAssignments({ id: role.id })).data ?? [], [], 'users of the role');
    const roles = ids((await v1.users.getUserRoleAssignments({ id: user.id })).data, 'role_id');
    excludes(roles, role.id, 'roles of the user');
    equal(roles.length, 1, 'number of roles');
  },

  async 'a setting of a role changes'({ v1 }) {
    const { id } = await add(v1);
    await v1.roles.addOrUpdateRoleSetting({
      id,
      AddOrUpdateRoleSettingRequest: { setting_key: 'deal_default_visibility', value: 3 },
    });
    equal((await v1.roles.getRoleSettings({ id })).data.deal_default_visibility, 3, 'deal_default_visibility');
    const { additional_data: more } = await v1.roles.getRole({ id });
    equal(more.settings.deal_default_visibility, 3, 'the same setting beside the role');
  },

  async 'a pipeline is hidden from a role and shown again'({ v1, make }) {
    const [{ id }, { pipeline }] = [await add(v1), await make.pipeline()];
    const change = (visible_pipeline_ids) =>
      v1.roles.updateRolePipelines({ id, PutRolePipelinesBody: { visible_pipeline_ids } });
    const seen = async (visible) => (await v1.roles.getRolePipelines({ id, visible })).data.pipeline_ids;
    await change({ remove: [pipeline.id] });
    excludes(await seen(true), pipeline.id, 'visible pipelines');
    includes(await seen(false), pipeline.id, 'hidden pipelines');
    await change({ add: [pipeline.id] });
    includes(await seen(true), pipeline.id, 'visible pipelines');
  },

  async 'a deleted role is gone'({ v1 }) {
    const { id } = await add(v1);
    equal((await v1.roles.deleteRole({ id })).data, { id }, 'data');
    await gone(v1.roles.getRole({ id }));
    const left = await find(v1, id);
    equal(left?.active_flag ?? false, false, 'active_flag in the list');
  },

  async 'a role without a name is refused'({ v1 }) {
    const before = (await v1.roles.getRoles({ limit: 500 })).data.length;
    await refused(v1.roles.addRole({ AddRoleRequest: {} }), 400);
    equal((await v1.roles.getRoles({ limit: 500 })).data.length, before, 'number of roles');
  },
};
