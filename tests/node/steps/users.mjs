// Users, their company, settings and permissions: only v1 has them.

import { word } from '../make.mjs';
import { equal, excludes, has, ids, includes, matches, present, refused, truth } from '../check.mjs';

export default {
  async 'the user of the token has a company'({ v1 }) {
    const { data } = await v1.users.getCurrentUser();
    for (const member of [
      'id',
      'name',
      'email',
      'company_id',
      'company_name',
      'company_domain',
      'default_currency',
      'locale',
      'timezone_name',
    ]) {
      present(data[member], member);
    }
    has(data, { is_you: true, active_flag: true });
    matches(data.email, /@/, 'email');
  },

  async 'the company has several users, one of them you'({ v1, make }) {
    const me = await make.me();
    const { data } = await v1.users.getUsers();
    truth(data.length >= 2, 'at least two users', ids(data, 'name'));
    equal(ids(data.filter((user) => user.is_you)), [me.id], 'users who are you');
  },

  async 'a user is read by number'({ v1, make }) {
    const colleague = await make.colleague();
    has((await v1.users.getUser({ id: colleague.id })).data, { id: colleague.id, name: colleague.name, is_you: false });
  },

  async 'a user who does not exist is a 404'({ v1, make }) {
    await refused(v1.users.getUser({ id: (await make.me()).id + 1_000_000 }), 404);
  },

  async 'users are found by name'({ v1, make }) {
    const colleague = await make.colleague();
    const { data } = await v1.users.findUsersByName({ term: colleague.name });
    includes(ids(data), colleague.id, 'users');
    equal((await v1.users.findUsersByName({ term: word() })).data ?? [], [], 'users with a name that nobody has');
  },

  async 'users are found by email'({ v1, make }) {
    const colleague = await make.colleague();
    const { data } = await v1.users.findUsersByName({ term: colleague.email, search_by_email: 1 });
    equal(ids(data), [colleague.id], 'users');
    equal(
      (await v1.users.findUsersByName({ term: colleague.email, search_by_email: 0 })).data ?? [],
      [],
      'users by name',
    );
  },

  async 'a new user is listed'({ v1 }) {
    const email = `${word()}@yard.example`;
    const { data } = await v1.users.addUser({
      AddUserRequest: { email, access: [{ app: 'sales' }], active_flag: true },
    });
    const { data: users } = await v1.users.getUsers();
    has(
      present(
        users.find((user) => user.id === data.id),
        'the new user',
      ),
      { email, active_flag: true, is_you: false },
    );
  },

  async 'a user is deactivated'({ v1 }) {
    const AddUserRequest = { email: `${word()}@yard.example`, active_flag: true };
    const {
      data: { id },
    } = await v1.users.addUser({ AddUserRequest });
    await v1.users.updateUser({ id, UpdateUserRequest: { active_flag: false } });
    has((await v1.users.getUser({ id })).data, { email: AddUserRequest.email, active_flag: false });
  },

  async 'a user without an email is refused'({ v1 }) {
    const before = (await v1.users.getUsers()).data.length;
    await refused(v1.users.addUser({ AddUserRequest: { active_flag: true } }), 400);
    equal((await v1.users.getUsers()).data.length, before, 'number of users');
  },

  async 'a user has permissions'({ v1, make }) {
    const { data } = await v1.users.getUserPermissions({ id: (await make.me()).id });
    truth(
      Object.values(data).every((value) => typeof value === 'boolean'),
      'permissions that are true or false',
      data,
    );
    truth(
      Object.keys(data).some((name) => name.startsWith('can_')),
      'permissions',
      Object.keys(data),
    );
  },

  async 'a user has a role with settings'({ v1, make }) {
    const me = await make.me();
    const { data } = await v1.users.getUserRoleAssignments({ id: me.id });
    has(present(data[0], 'a role'), { user_id: me.id, role_id: me.role_id });
    const settings = (await v1.users.getUserRoleSettings({ id: me.id })).data;
    includes([1, 3, 5, 7], settings.deal_default_visibility, 'visibilities');
  },

  async 'followers of a user are the same in both versions'({ v1, v2, make }) {
    const me = await make.me();
    const old = (await v1.users.getUserFollowers({ id: me.id })).data ?? [];
    equal(ids((await v2.users.getUserFollowers({ id: me.id })).data, 'user_id'), old, 'followers');
  },

  async 'settings and connections of the user are read'({ v1 }) {
    const settings = (await v1.userSettings.getUserSettings()).data;
    truth(settings.list_limit > 0, 'a limit of lists', settings.list_limit);
    equal(typeof (await v1.userConnections.getUserConnections()).data, 'object', 'type of the connections');
  },

  async 'permission sets have assignments and contents'({ v1, make }) {
    const me = await make.me();
    const { data: sets } = await v1.permissionSets.getPermissionSets();
    const [set] = sets.filter((one) => one.app === 'sales');
    present(set, 'a permission set of the app sales');
    const assigned = [];
    for (const { id } of sets) {
      const { data } = await v1.permissionSets.getPermissionSetAssignments({ id });
      assigned.push(...ids(data, 'user_id'));
    }
    includes(assigned, me.id, 'users with a permission set');
    // The document's example of this response has a list in `data`; its schema has a record without an envelope.
    const body = await v1.permissionSets.getPermissionSet({ id: set.id });
    const found = [].concat(body.data ?? body)[0];
    has(found, { id: set.id, name: set.name, app: 'sales' });
    truth(found.contents.length > 0, 'permissions in the set', found.contents);
  },

  async 'permission sets are listed by app'({ v1 }) {
    const { data } = await v1.permissionSets.getPermissionSets({ app: 'global' });
    truth(data.length > 0, 'a permission set', data);
    equal(new Set(ids(data, 'app')).size, 1, 'number of apps');
    excludes(ids(data, 'app'), 'sales', 'apps');
  },
};
