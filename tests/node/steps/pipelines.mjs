// Pipelines and stages, and what v1 calculates about them.

import { day, word } from '../make.mjs';
import { equal, excludes, gone, has, ids, includes, ordered, present, refused, sameSet, truth } from '../check.mjs';

const stagesOf = async (v2, pipeline, more = {}) =>
  (await v2.stages.getStages({ pipeline_id: pipeline.id, ...more })).data;

export default {
  async 'a new pipeline is listed'({ v2, make }) {
    const { pipeline } = await make.pipeline(0);
    const { data } = await v2.pipelines.getPipelines({ limit: 500 });
    has(
      present(
        data.find((one) => one.id === pipeline.id),
        'the pipeline',
      ),
      { name: pipeline.name, is_deleted: false },
    );
  },

  async 'a pipeline changes its name'({ v2, make }) {
    const { pipeline } = await make.pipeline(0);
    const UpdatePipelineRequest = { name: `Charter ${word()}`, is_deal_probability_enabled: true };
    await v2.pipelines.updatePipeline({ id: pipeline.id, UpdatePipelineRequest });
    has((await v2.pipelines.getPipeline({ id: pipeline.id })).data, {
      ...UpdatePipelineRequest,
      order_nr: pipeline.order_nr,
    });
  },

  async 'a deleted pipeline is in no list'({ v2, make }) {
    const { pipeline } = await make.pipeline();
    equal((await v2.pipelines.deletePipeline({ id: pipeline.id })).data, { id: pipeline.id }, 'data');
    await gone(v2.pipelines.getPipeline({ id: pipeline.id }));
    excludes(ids((await v2.pipelines.getPipelines({ limit: 500 })).data), pipeline.id, 'pipelines');
  },

  async 'a pipeline without a name is refused'({ v2, make }) {
    const { pipeline } = await make.pipeline(0);
    await refused(v2.pipelines.updatePipeline({ id: pipeline.id, UpdatePipelineRequest: { name: '' } }), 400);
    equal((await v2.pipelines.getPipeline({ id: pipeline.id })).data.name, pipeline.name, 'name');
  },

  async 'a pipeline that does not exist is a 404'({ v2, make }) {
    const { pipeline } = await make.pipeline(0);
    await refused(v2.pipelines.getPipeline({ id: pipeline.id + 1_000_000 }), 404);
  },

  async 'stages of a pipeline are listed in their order'({ v2, make }) {
    const { pipeline, stages } = await make.pipeline(3);
    await make.pipeline();
    const found = await stagesOf(v2, pipeline, { sort_by: 'order_nr', sort_direction: 'asc' });
    equal(ids(found), ids(stages), 'stages');
    ordered(found, (left, right) => left.order_nr - right.order_nr, 'stages');
  },

  async 'what a new stage states is kept'({ v2, make }) {
    const { pipeline } = await make.pipeline(0);
    const AddStageRequest = {
      name: 'Survey',
      pipeline_id: pipeline.id,
      deal_probability: 40,
      is_deal_rot_enabled: true,
      days_to_rotten: 14,
    };
    const { data } = await v2.stages.addStage({ AddStageRequest });
    has((await v2.stages.getStage({ id: data.id })).data, { ...AddStageRequest, is_deleted: false });
  },

  async 'a stage changes what it states and nothing else'({ v2, make }) {
    const { pipeline, stages } = await make.pipeline();
    await v2.stages.updateStage({ id: stages[0].id, UpdateStageRequest: { deal_probability: 55 } });
    has((await v2.stages.getStage({ id: stages[0].id })).data, {
      name: stages[0].name,
      pipeline_id: pipeline.id,
      deal_probability: 55,
    });
  },

  async 'a deleted stage is in no list'({ v2, make }) {
    const { pipeline, stages } = await make.pipeline();
    equal((await v2.stages.deleteStage({ id: stages[1].id })).data, { id: stages[1].id }, 'data');
    await gone(v2.stages.getStage({ id: stages[1].id }));
    equal(ids(await stagesOf(v2, pipeline)), [stages[0].id], 'stages');
  },

  async 'a stage of a pipeline that does not exist is refused'({ v2 }) {
    const name = `Stage ${word()}`;
    await refused(v2.stages.addStage({ AddStageRequest: { name, pipeline_id: 777_777 } }));
    excludes(ids((await v2.stages.getStages({ limit: 500 })).data, 'name'), name, 'stages');
  },

  async 'conversion statistics count deals that moved on'({ v1, v2, make }) {
    const { pipeline, stages } = await make.pipeline();
    const moved = await make.deal({ stage_id: stages[0].id });
    await make.deal({ stage_id: stages[0].id });
    await v2.deals.updateDeal({ id: moved.id, UpdateDealRequest: { stage_id: stages[1].id } });
    const { data } = await v1.pipelines.getPipelineConversionStatistics({
      id: pipeline.id,
      start_date: day(-1),
      end_date: day(1),
    });
    const conversion = present(data.stage_conversions?.[0], 'a conversion of stages');
    has(conversion, { from_stage_id: stages[0].id, to_stage_id: stages[1].id });
    truth(conversion.conversion_rate > 0, 'a conversion rate above 0', conversion.conversion_rate);
  },

  async 'movement statistics count new and won deals'({ v1, make }) {
    const { pipeline } = await make.pipeline();
    const won = await make.deal({ pipeline_id: pipeline.id, status: 'won', value: 10, currency: 'EUR' });
    const open = await make.deal({ pipeline_id: pipeline.id, value: 20, currency: 'EUR' });
    const { data } = await v1.pipelines.getPipelineMovementStatistics({
      id: pipeline.id,
      start_date: day(-1),
      end_date: day(1),
    });
    sameSet(data.new_deals?.deals_ids, [won.id, open.id], 'new deals');
    has(data.won_deals, { count: 1, deals_ids: [won.id] });
    equal(data.won_deals.values.EUR, 10, 'value of won deals');
  },

  async 'deals of a stage may be those of everyone'({ v1, make }) {
    const [{ stages }, owner] = [await make.pipeline(), await make.colleague()];
    const theirs = await make.deal({ stage_id: stages[0].id, owner_id: owner.id });
    const list = async (more) => ids((await v1.stages.getStageDeals({ id: stages[0].id, ...more })).data);
    excludes(await list({}), theirs.id, 'deals of the user');
    includes(await list({ everyone: 1 }), theirs.id, 'deals of everyone');
    includes(await list({ user_id: owner.id }), theirs.id, 'deals of the owner');
  },
};
