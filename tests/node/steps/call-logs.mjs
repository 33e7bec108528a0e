// Call logs and their recordings.

import { upload, v1Time, word } from '../make.mjs';
import { equal, gone, has, ids, includes, matches, present, refused } from '../check.mjs';
import { BYTES } from '../samples.mjs';

const add = async (v1, more = {}) => {
  const AddCallLogRequest = {
    outcome: 'connected',
    to_phone_number: '+372 555 0101',
    subject: `Call ${word()}`,
    duration: '90',
    start_time: v1Time(Date.now() - 120_000),
    end_time: v1Time(Date.now() - 30_000),
    ...more,
  };
  return (await v1.callLogs.addCallLog({ AddCallLogRequest })).data;
};

export default {
  async 'a new call log is by the user of the token'({ v1, make }) {
    const [me, person, deal] = [await make.me(), await make.person(), await make.deal()];
    const log = await add(v1, { person_id: person.id, deal_id: deal.id, note: '<p>Agreed</p>' });
    const { data } = await v1.callLogs.getCallLog({ id: log.id });
    has(data, {
      subject: log.subject,
      outcome: 'connected',
      to_phone_number: '+372 555 0101',
      duration: '90',
      person_id: person.id,
      deal_id: deal.id,
      user_id: me.id,
      company_id: me.company_id,
      has_recording: false,
    });
    matches(data.start_time, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/, 'start_time');
  },

  async 'call logs of the user are listed'({ v1 }) {
    const log = await add(v1);
    includes(ids((await v1.callLogs.getUserCallLogs({ limit: 50 })).data), log.id, 'call logs');
  },

  async 'a recording is added'({ v1 }) {
    const { id } = await add(v1);
    equal(
      (await v1.callLogs.addCallLogAudioFile({ id, file: upload('call.mp3', BYTES, 'audio/mpeg') })).success,
      true,
      'success',
    );
    equal((await v1.callLogs.getCallLog({ id })).data.has_recording, true, 'has_recording');
  },

  async 'a deleted call log is gone'({ v1 }) {
    const { id } = await add(v1);
    equal((await v1.callLogs.deleteCallLog({ id })).success, true, 'success');
    await gone(v1.callLogs.getCallLog({ id }));
  },

  async 'an outcome that does not exist is refused'({ v1 }) {
    const { id } = await add(v1);
    await refused(add(v1, { outcome: 'sung' }), 400);
    present((await v1.callLogs.getCallLog({ id })).data, 'the other call log');
  },
};
