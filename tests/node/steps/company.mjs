// What a company has beside its records: currencies, add-ons, mail, meetings.

import { equal, has, ids, includes, present, refused, truth } from '../check.mjs';

const MISSING = '00000000-0000-4000-8000-000000000000';

export default {
  async 'the currency of the company is one of the currencies'({ v1, make }) {
    const { data } = await v1.currencies.getCurrencies();
    const codes = ids(data, 'code');
    for (const code of [(await make.me()).default_currency, 'EUR', 'USD']) {
      includes(codes, code, 'currencies');
    }
    has(
      data.find((currency) => currency.code === 'EUR'),
      { name: 'Euro', symbol: '€', decimal_points: 2, active_flag: true },
    );
  },

  async 'currencies are found by name and by code'({ v1 }) {
    const { data: whole } = await v1.currencies.getCurrencies();
    const find = async (term) => ids((await v1.currencies.getCurrencies({ term })).data, 'code');
    const named = await find('Dollar');
    includes(named, 'USD', 'currencies called Dollar');
    truth(named.length < whole.length, `fewer than ${whole.length} currencies`, named.length);
    includes(await find('EUR'), 'EUR', 'currencies with the code');
  },

  async 'add-ons of the company have codes'({ v1 }) {
    const { data } = await v1.billing.getCompanyAddons();
    truth(Array.isArray(data) && data.every(({ code }) => typeof code === 'string'), 'a list of codes', data);
  },

  async 'mail threads of the inbox have messages'({ v1 }) {
    const { data } = await v1.mailbox.getMailThreads({ folder: 'inbox' });
    const thread = present(data?.[0], 'a mail thread in the inbox');
    const { data: messages } = await v1.mailbox.getMailThreadMessages({ id: thread.id });
    const message = present(messages[0], 'a message of the thread');
    equal(message.mail_thread_id, thread.id, 'mail_thread_id');
    equal((await v1.mailbox.getMailMessage({ id: message.id })).data.subject, message.subject, 'subject');
  },

  async 'a mail thread is linked to a deal and marked as read'({ v1, make }) {
    const { data } = await v1.mailbox.getMailThreads({ folder: 'inbox' });
    const { id } = present(data?.[0], 'a mail thread in the inbox');
    const deal = await make.deal();
    await v1.mailbox.updateMailThreadDetails({ id, deal_id: deal.id, read_flag: 1 });
    has((await v1.mailbox.getMailThread({ id })).data, { id, deal_id: deal.id, read_flag: 1 });
    await v1.mailbox.updateMailThreadDetails({ id, read_flag: 0 });
    has((await v1.mailbox.getMailThread({ id })).data, { deal_id: deal.id, read_flag: 0 });
    const { data: mails } = await v1.deals.getDealMailMessages({ id: deal.id });
    equal(present(mails?.[0], 'mail of the deal').data.mail_thread_id, id, 'mail_thread_id');
  },

  async 'a channel is added and deleted'({ v1 }) {
    const AddChannelRequest = { name: 'Chat', provider_channel_id: MISSING, provider_type: 'other' };
    const { data } = await v1.channels.addChannel({ AddChannelRequest });
    has(data, { name: 'Chat', provider_channel_id: MISSING, provider_type: 'other', template_support: false });
    equal((await v1.channels.deleteChannel({ id: data.id })).success, true, 'success');
    await refused(v1.channels.deleteChannel({ id: data.id }));
  },

  async 'a link of a user to a video calling app is added and deleted'({ v1, make }) {
    const me = await make.me();
    const AddUserProviderLinkRequest = {
      user_provider_id: '1e3943c9-6395-462b-b432-1f252c017f3d',
      user_id: me.id,
      company_id: me.company_id,
      marketplace_client_id: 'app',
    };
    await v1.meetings.saveUserProviderLink({ AddUserProviderLinkRequest });
    const { user_provider_id: id } = AddUserProviderLinkRequest;
    equal((await v1.meetings.deleteUserProviderLink({ id })).success, true, 'success');
    await refused(v1.meetings.deleteUserProviderLink({ id }));
  },
};
