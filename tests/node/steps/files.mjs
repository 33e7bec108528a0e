// Files, up and down.

import { upload, word } from '../make.mjs';
import { equal, gone, has, ids, matches, present, refused, truth } from '../check.mjs';
import { BYTES } from '../samples.mjs';

const get = async (v1, id) => (await v1.files.getFile({ id })).data;
const lists = {
  deal: [(v1, id) => v1.deals.getDealFiles({ id }), 'deal_id'],
  person: [(v1, id) => v1.persons.getPersonFiles({ id }), 'person_id'],
  organization: [(v1, id) => v1.organizations.getOrganizationFiles({ id }), 'org_id'],
  product: [(v1, id) => v1.products.getProductFiles({ id }), 'product_id'],
};
const perOwner = Object.entries(lists).map(([kind, [list, member]]) => [
  `files of ${kind}s are listed`,
  async ({ v1, make }) => {
    const owner = await make[kind]();
    const file = await make.file({ [member]: owner.id });
    const { data } = await list(v1, owner.id);
    equal(ids(data), [file.id], 'files');
    has(data[0], { [member]: owner.id, name: 'figures.csv' });
  },
]);

export default {
  async 'a file comes back byte for byte'({ v1, make }) {
    const deal = await make.deal();
    const file = upload('every.bin', BYTES, 'application/octet-stream');
    const { data } = await v1.files.addFile({ file, deal_id: deal.id });
    const content = await v1.files.downloadFile({ id: data.id });
    truth(
      Buffer.compare(Buffer.from(content), BYTES) === 0,
      `${BYTES.length} bytes as they were sent`,
      content?.length,
    );
  },

  async 'a file has name, size, owner and address'({ v1, make }) {
    const [me, deal] = [await make.me(), await make.deal()];
    const text = 'length,beam\n9.2,3.1\n';
    const file = await make.file({ deal_id: deal.id }, text);
    const read = await get(v1, file.id);
    has(read, {
      name: 'figures.csv',
      file_size: text.length,
      user_id: me.id,
      deal_id: deal.id,
      deal_name: deal.title,
      active_flag: true,
    });
    matches(read.url, new RegExp(`/files/${file.id}/download$`), 'url');
  },

  ...Object.fromEntries(perOwner),

  async 'a file of a lead'({ v1, make }) {
    const lead = await make.lead();
    const file = await make.file({ lead_id: lead.id });
    has(await get(v1, file.id), { lead_id: lead.id, lead_name: lead.title });
  },

  async 'a file changes its name and description'({ v1, make }) {
    const file = await make.file({ deal_id: (await make.deal()).id });
    await v1.files.updateFile({ id: file.id, name: 'renamed.csv', description: 'As measured' });
    has(await get(v1, file.id), { name: 'renamed.csv', description: 'As measured', file_size: file.file_size });
  },

  async 'a deleted file is in no list'({ v1, make }) {
    const deal = await make.deal();
    const file = await make.file({ deal_id: deal.id });
    equal((await v1.files.deleteFile({ id: file.id })).data, { id: file.id }, 'data');
    await gone(v1.files.getFile({ id: file.id }));
    equal((await v1.deals.getDealFiles({ id: deal.id })).data ?? [], [], 'files');
  },

  async 'all files are listed, newest first'({ v1, make }) {
    const deal = await make.deal();
    const [older, newer] = [await make.file({ deal_id: deal.id }), await make.file({ deal_id: deal.id })];
    const { data } = await v1.files.getFiles({ sort: 'id DESC', limit: 2 });
    equal(ids(data), [newer.id, older.id], 'files');
  },

  async 'a file that does not exist is a 404'({ v1, make }) {
    const missing = (await make.file({ deal_id: (await make.deal()).id })).id + 1_000_000;
    await refused(v1.files.getFile({ id: missing }), 404);
    // The body of this error comes as bytes, as a file would, so only the status can be checked.
    await v1.files.downloadFile({ id: missing }).then(
      (content) => truth(false, 'status 404', content?.length),
      (error) => truth(!(error instanceof Error) || error.response?.status === 404, 'status 404', error.message),
    );
  },

  async 'a remote file is created and linked'({ v1, make }) {
    const deal = await make.deal();
    const title = `Offer ${word()}`;
    const parameters = {
      file_type: 'gdoc',
      title,
      item_type: 'deal',
      item_id: deal.id,
      remote_location: 'googledrive',
    };
    const { data } = await v1.files.addFileAndLinkIt(parameters);
    const read = await get(v1, data.id);
    has(read, { name: title, file_type: 'gdoc', deal_id: deal.id, remote_location: 'googledocs' });
    present(read.remote_id, 'remote_id');
  },

  async 'an existing remote file is linked'({ v1, make }) {
    const organization = await make.organization();
    const parameters = {
      item_type: 'organization',
      item_id: organization.id,
      remote_id: word(),
      remote_location: 'googledrive',
    };
    const { data } = await v1.files.linkFileToItem(parameters);
    has(await get(v1, data.id), {
      remote_id: parameters.remote_id,
      org_id: organization.id,
      remote_location: 'googledocs',
    });
  },
};
