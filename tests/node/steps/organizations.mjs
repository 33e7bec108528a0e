// Organizations, and the relationships between them, which only v1 has.

import { all } from '../make.mjs';
import { absent, equal, excludes, gone, has, ids, includes, present, refused, truth } from '../check.mjs';

const get = async (v2, id, more = {}) => (await v2.organizations.getOrganization({ id, ...more })).data;
const update = (v2, id, UpdateOrganizationRequest) =>
  v2.organizations.updateOrganization({ id, UpdateOrganizationRequest });
const relate = (v1, type, owner, linked) =>
  v1.organizationRelationships.addOrganizationRelationship({
    AddOrganizationRelationshipRequest: { type, rel_owner_org_id: owner.id, rel_linked_org_id: linked.id },
  });

export default {
  async 'a new organization belongs to the user of the token'({ v2, make }) {
    const organization = await make.organization();
    has(await get(v2, organization.id), { owner_id: (await make.me()).id, is_deleted: false });
  },

  async 'an address is kept in its parts'({ v2, make }) {
    const address = {
      value: 'Harbor Road 3, Tallinn',
      route: 'Harbor Road',
      street_number: '3',
      locality: 'Tallinn',
      country: 'Estonia',
    };
    const organization = await make.organization({ address });
    has((await get(v2, organization.id)).address, address);
  },

  async 'what a new organization states is kept'({ v2, make }) {
    const owner = await make.colleague();
    const stated = {
      owner_id: owner.id,
      website: 'https://yard.example',
      linkedin: 'https://linkedin.example/yard',
      annual_revenue: 900_000,
      employee_count: 42,
      visible_to: 3,
    };
    const organization = await make.organization(stated);
    has(await get(v2, organization.id), stated);
  },

  async 'an update changes what it states and nothing else'({ v2, make }) {
    const before = await make.organization({ website: 'https://yard.example' });
    await update(v2, before.id, { employee_count: 7 });
    has(await get(v2, before.id), { name: before.name, website: 'https://yard.example', employee_count: 7 });
  },

  async 'null clears a member'({ v2, make }) {
    const organization = await make.organization({ website: 'https://yard.example', employee_count: 7 });
    await update(v2, organization.id, { website: null, employee_count: null });
    has(await get(v2, organization.id), { website: null, employee_count: null });
  },

  async 'counts are optional members'({ v2, make }) {
    const organization = await make.organization();
    await make.person({ org_id: organization.id });
    await make.deal({ org_id: organization.id });
    await make.note({ org_id: organization.id });
    absent(await get(v2, organization.id), 'people_count');
    const expected = { people_count: 1, open_deals_count: 1, notes_count: 1, won_deals_count: 0 };
    has(await get(v2, organization.id, { include_fields: Object.keys(expected).join(',') }), expected);
  },

  async 'organizations of an owner'({ v2, make }) {
    const owner = await make.colleague();
    const organization = await make.organization({ owner_id: owner.id });
    const owned = await all((page) => v2.organizations.getOrganizations(page), { owner_id: owner.id });
    includes(ids(owned), organization.id, 'organizations');
    truth(
      owned.every((one) => one.owner_id === owner.id),
      'organizations of one owner',
      owned.find((one) => one.owner_id !== owner.id),
    );
  },

  async 'a deleted organization is in no list'({ v2, make }) {
    const organization = await make.organization();
    equal((await v2.organizations.deleteOrganization({ id: organization.id })).data, { id: organization.id }, 'data');
    await gone(v2.organizations.getOrganization({ id: organization.id }));
    equal((await v2.organizations.getOrganizations({ ids: String(organization.id) })).data, [], 'organizations');
  },

  async 'an organization without a name is refused'({ v2, make }) {
    const organization = await make.organization();
    await refused(
      v2.organizations.addOrganization({ AddOrganizationRequest: { website: 'https://yard.example' } }),
      400,
    );
    await refused(update(v2, organization.id, { name: '' }), 400);
    equal((await get(v2, organization.id)).name, organization.name, 'name');
  },

  async 'an organization that does not exist is a 404'({ v2, make }) {
    const missing = (await make.organization()).id + 1_000_000;
    await refused(v2.organizations.getOrganization({ id: missing }), 404);
  },

  async 'the user may see an organization'({ v1, make }) {
    const organization = await make.organization();
    const { data } = await v1.organizations.getOrganizationUsers({ id: organization.id });
    includes(data, (await make.me()).id, 'permitted users');
  },

  async 'a relationship is listed for both organizations'({ v1, make }) {
    const [parent, daughter] = [await make.organization(), await make.organization()];
    const { data } = await relate(v1, 'parent', parent, daughter);
    has(data, { type: 'parent' });
    equal(data.rel_owner_org_id.value, parent.id, 'rel_owner_org_id');
    for (const { id } of [parent, daughter]) {
      const listed = await v1.organizationRelationships.getOrganizationRelationships({ org_id: id });
      equal(ids(listed.data), [data.id], 'relationships');
    }
  },

  async 'a relationship is calculated from where one looks'({ v1, make }) {
    const [parent, daughter] = [await make.organization(), await make.organization()];
    await relate(v1, 'parent', parent, daughter);
    const list = async (org) =>
      (await v1.organizationRelationships.getOrganizationRelationships({ org_id: org.id })).data[0];
    has(await list(parent), {
      calculated_type: 'daughter',
      calculated_related_org_id: daughter.id,
      related_organization_name: daughter.name,
    });
    has(await list(daughter), {
      calculated_type: 'parent',
      calculated_related_org_id: parent.id,
      related_organization_name: parent.name,
    });
  },

  async 'a relationship changes its type'({ v1, make }) {
    const [one, other] = [await make.organization(), await make.organization()];
    const {
      data: { id },
    } = await relate(v1, 'parent', one, other);
    await v1.organizationRelationships.updateOrganizationRelationship({
      id,
      OrganizationRelationship: { type: 'related' },
    });
    const { data } = await v1.organizationRelationships.getOrganizationRelationship({ id });
    has(data, { id, type: 'related' });
    equal(data.rel_linked_org_id.value, other.id, 'rel_linked_org_id');
  },

  async 'a deleted relationship is gone'({ v1, make }) {
    const [one, other] = [await make.organization(), await make.organization()];
    const {
      data: { id },
    } = await relate(v1, 'related', one, other);
    equal((await v1.organizationRelationships.deleteOrganizationRelationship({ id })).data, { id }, 'data');
    const { data } = await v1.organizationRelationships.getOrganizationRelationships({ org_id: one.id });
    excludes(ids(data), id, 'relationships');
    await gone(v1.organizationRelationships.getOrganizationRelationship({ id }));
  },

  async 'relationships name the organizations as related objects'({ v1, make }) {
    const [one, other] = [await make.organization(), await make.organization()];
    await relate(v1, 'related', one, other);
    const { related_objects: related } = await v1.organizationRelationships.getOrganizationRelationships({
      org_id: one.id,
    });
    const found = present(related?.organization, 'related organizations');
    equal(found[other.id]?.name, other.name, 'name of the related organization');
  },
};
