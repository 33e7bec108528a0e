// Conversions of deals to leads and of leads to deals. Each is a job, which is asked for until it is completed.

import { until } from '../make.mjs';
import { equal, gone, has, ids, includes, matches, refused, sameSet } from '../check.mjs';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ended = ({ status }) => !['not_started', 'running'].includes(status);

async function toLead(v2, id) {
  const {
    data: { conversion_id },
  } = await v2.deals.convertDealToLead({ id });
  matches(conversion_id, UUID, 'conversion_id');
  return until(async () => (await v2.deals.getDealConversionStatus({ id, conversion_id })).data, ended);
}

async function toDeal(v2, id, ConvertLeadToDealRequest = {}) {
  const {
    data: { conversion_id },
  } = await v2.leads.convertLeadToDeal({ id, ConvertLeadToDealRequest });
  matches(conversion_id, UUID, 'conversion_id');
  return until(async () => (await v2.leads.getLeadConversionStatus({ id, conversion_id })).data, ended);
}

export default {
  async 'a deal becomes a lead'({ v1, v2, make }) {
    const person = await make.person();
    const deal = await make.deal({ person_id: person.id, value: 300, currency: 'EUR' });
    const job = await toLead(v2, deal.id);
    equal(job.status, 'completed', 'status');
    const { data } = await v1.leads.getLead({ id: job.lead_id });
    has(data, {
      title: deal.title,
      person_id: person.id,
      owner_id: deal.owner_id,
      value: { amount: 300, currency: 'EUR' },
    });
  },

  async 'a converted deal is deleted'({ v2, make }) {
    const person = await make.person();
    const deal = await make.deal({ person_id: person.id });
    await toLead(v2, deal.id);
    await gone(v2.deals.getDeal({ id: deal.id }));
    equal((await v2.deals.getDeals({ person_id: person.id })).data, [], 'deals');
  },

  async 'notes and activities move to the lead'({ v1, v2, make }) {
    const deal = await make.deal({ person_id: (await make.person()).id });
    const [note, activity] = [await make.note({ deal_id: deal.id }), await make.activity({ deal_id: deal.id })];
    const { lead_id } = await toLead(v2, deal.id);
    equal(ids((await v1.notes.getNotes({ lead_id })).data), [note.id], 'notes');
    equal(ids((await v2.activities.getActivities({ lead_id })).data), [activity.id], 'activities');
  },

  async 'a lead becomes a deal'({ v2, make }) {
    const [person, organization] = [await make.person(), await make.organization()];
    const lead = await make.lead({
      person_id: person.id,
      organization_id: organization.id,
      value: { amount: 80, currency: 'USD' },
    });
    const job = await toDeal(v2, lead.id);
    equal(job.status, 'completed', 'status');
    const { data } = await v2.deals.getDeal({ id: job.deal_id });
    has(data, {
      title: lead.title,
      person_id: person.id,
      org_id: organization.id,
      value: 80,
      currency: 'USD',
      status: 'open',
    });
  },

  async 'the deal stands in the stage that was asked for'({ v2, make }) {
    const [{ pipeline, stages }, lead] = [await make.pipeline(), await make.lead()];
    const { deal_id } = await toDeal(v2, lead.id, { stage_id: stages[1].id });
    has((await v2.deals.getDeal({ id: deal_id })).data, { stage_id: stages[1].id, pipeline_id: pipeline.id });
  },

  async 'a pipeline alone means its first stage'({ v2, make }) {
    const [{ pipeline, stages }, lead] = [await make.pipeline(), await make.lead()];
    const { deal_id } = await toDeal(v2, lead.id, { pipeline_id: pipeline.id });
    has((await v2.deals.getDeal({ id: deal_id })).data, { stage_id: stages[0].id, pipeline_id: pipeline.id });
  },

  async 'a converted lead is deleted'({ v1, v2, make }) {
    const lead = await make.lead();
    await toDeal(v2, lead.id);
    await gone(v1.leads.getLead({ id: lead.id }));
    equal((await v1.leads.getLeads({ person_id: lead.person_id })).data ?? [], [], 'leads');
  },

  async 'notes and files move to the deal'({ v1, v2, make }) {
    const lead = await make.lead();
    const notes = [await make.note({ lead_id: lead.id }), await make.note({ lead_id: lead.id })];
    const file = await make.file({ lead_id: lead.id });
    const { deal_id } = await toDeal(v2, lead.id);
    sameSet(ids((await v1.notes.getNotes({ deal_id })).data), ids(notes), 'notes');
    includes(ids((await v1.deals.getDealFiles({ id: deal_id })).data), file.id, 'files');
  },

  async 'a deal that was a lead knows which'({ v2, make }) {
    const lead = await make.lead();
    const { deal_id } = await toDeal(v2, lead.id);
    const { data } = await v2.deals.getDeal({ id: deal_id, include_fields: 'source_lead_id' });
    equal(data.source_lead_id, lead.id, 'source_lead_id');
  },

  async 'a conversion of nothing is a 404'({ v2, make }) {
    const deal = await make.deal();
    await refused(v2.deals.convertDealToLead({ id: deal.id + 1_000_000 }), 404);
    await refused(v2.leads.convertLeadToDeal({ id: '00000000-0000-4000-8000-000000000000' }), 404);
  },

  async 'a conversion that was never started is a 404'({ v2, make }) {
    const deal = await make.deal();
    const conversion_id = '00000000-0000-4000-8000-000000000000';
    await refused(v2.deals.getDealConversionStatus({ id: deal.id, conversion_id }), 404);
  },
};
