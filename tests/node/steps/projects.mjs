// Projects, boards and phases; v1 sees the same projects with other members.

import { day, word } from '../make.mjs';
import { answers, equal, excludes, gone, has, ids, includes, matches, present, refused, sameSet } from '../check.mjs';

const get = async (v2, id) => (await v2.projects.getProject({ id })).data;
const update = (v2, id, UpdateProjectRequest) => v2.projects.updateProject({ id, UpdateProjectRequest });

export default {
  async 'a new board is listed'({ v2, make }) {
    const { board } = await make.board();
    const { data } = await v2.projectBoards.getProjectsBoards();
    equal(data.find((one) => one.id === board.id)?.name, board.name, 'name');
  },

  async 'a board changes its name in both versions'({ v1, v2, make }) {
    const { board } = await make.board();
    await v2.projectBoards.updateProjectBoard({ id: board.id, UpdateProjectBoardRequest: { name: 'Winter work' } });
    equal((await v2.projectBoards.getProjectsBoard({ id: board.id })).data.name, 'Winter work', 'name');
    equal((await v1.projectBoards.getProjectsBoard({ id: board.id })).data.name, 'Winter work', 'name in v1');
  },

  async 'a deleted board is in no list'({ v1, v2, make }) {
    const { board } = await make.board();
    equal((await v2.projectBoards.deleteProjectBoard({ id: board.id })).data, { id: board.id }, 'data');
    excludes(ids((await v2.projectBoards.getProjectsBoards()).data), board.id, 'boards');
    excludes(ids((await v1.projectBoards.getProjectsBoards()).data), board.id, 'boards in v1');
  },

  async 'phases are listed per board in both versions'({ v1, v2, make }) {
    const { board, phase } = await make.board();
    await make.board();
    const AddProjectPhaseRequest = { name: 'Sea trial', board_id: board.id };
    const { data: next } = await v2.projectPhases.addProjectPhase({ AddProjectPhaseRequest });
    equal(ids((await v2.projectPhases.getProjectsPhases({ board_id: board.id })).data), [phase.id, next.id], 'phases');
    sameSet(
      ids((await v1.projectPhases.getProjectsPhases({ board_id: board.id })).data),
      [phase.id, next.id],
      'phases in v1',
    );
  },

  async 'a phase changes its name and is deleted'({ v2, make }) {
    const { board, phase } = await make.board();
    await v2.projectPhases.updateProjectPhase({ id: phase.id, UpdateProjectPhaseRequest: { name: 'Survey' } });
    has((await v2.projectPhases.getProjectsPhase({ id: phase.id })).data, { name: 'Survey', board_id: board.id });
    await v2.projectPhases.deleteProjectPhase({ id: phase.id });
    equal((await v2.projectPhases.getProjectsPhases({ board_id: board.id })).data ?? [], [], 'phases');
  },

  async 'a new project is a 201 and open'({ v2, make }) {
    const [me, { board, phase }] = [await make.me(), await make.board()];
    const AddProjectRequest = { title: `Refit ${word()}`, board_id: board.id, phase_id: phase.id };
    const { data } = await answers(201, v2.projects.addProject({ AddProjectRequest }));
    has(await get(v2, data.id), { ...AddProjectRequest, status: 'open', owner_id: me.id, archive_time: null });
  },

  async 'what a new project states is kept'({ v2, make }) {
    const [deal, person, organization] = [await make.deal(), await make.person(), await make.organization()];
    const stated = {
      description: 'New rigging',
      start_date: day(1),
      end_date: day(20),
      deal_ids: [deal.id],
      person_ids: [person.id],
      org_ids: [organization.id],
    };
    const project = await make.project(stated);
    has(await get(v2, project.id), stated);
  },

  async 'projects of a deal, a person, an organization, a phase'({ v2, make }) {
    const [deal, person, organization] = [await make.deal(), await make.person(), await make.organization()];
    const project = await make.project({ deal_ids: [deal.id], person_ids: [person.id], org_ids: [organization.id] });
    await make.project();
    const queries = [
      { deal_id: deal.id },
      { person_id: person.id },
      { org_id: organization.id },
      { phase_id: project.phase_id },
    ];
    for (const query of queries) {
      equal(ids((await v2.projects.getProjects(query)).data), [project.id], `projects of ${JSON.stringify(query)}`);
    }
  },

  async 'an update changes what it states and nothing else'({ v2, make }) {
    const project = await make.project({ start_date: day(1) });
    await update(v2, project.id, { status: 'completed' });
    const after = await get(v2, project.id);
    has(after, { title: project.title, status: 'completed', start_date: day(1), board_id: project.board_id });
    matches(after.status_change_time, /^\d{4}-\d\d-\d\d/, 'status_change_time');
    const { data } = await v2.projects.getProjects({ phase_id: project.phase_id, status: 'completed' });
    equal(ids(data), [project.id], 'completed projects');
  },

  async 'an archived project is in the list of archived projects only'({ v1, v2, make }) {
    const project = await make.project();
    await v2.projects.archiveProject({ id: project.id });
    present((await get(v2, project.id)).archive_time, 'archive_time');
    equal((await v2.projects.getProjects({ phase_id: project.phase_id })).data ?? [], [], 'projects');
    equal(
      ids((await v2.projects.getArchivedProjects({ phase_id: project.phase_id })).data),
      [project.id],
      'archived projects',
    );
    const { data } = await v1.projects.getProjects({ phase_id: project.phase_id, include_archived: true });
    equal(ids(data), [project.id], 'projects of v1 with archived ones');
  },

  async 'a deleted project is in no list'({ v2, make }) {
    const project = await make.project();
    equal((await v2.projects.deleteProject({ id: project.id })).data, { id: project.id }, 'data');
    await gone(v2.projects.getProject({ id: project.id }));
    equal((await v2.projects.getProjects({ phase_id: project.phase_id })).data ?? [], [], 'projects');
  },

  async 'a project in v1 has one person and one organization'({ v1, make }) {
    const [person, organization] = [await make.person(), await make.organization()];
    const project = await make.project({ person_ids: [person.id], org_ids: [organization.id] });
    const { data } = await v1.projects.getProject({ id: project.id });
    has(data, { title: project.title, person_id: person.id, org_id: organization.id, board_id: project.board_id });
  },

  async 'a project made in v1 is the same in v2'({ v1, v2, make }) {
    const [{ board, phase }, person] = [await make.board(), await make.person()];
    const AddProjectRequest = {
      title: `Refit ${word()}`,
      board_id: board.id,
      phase_id: phase.id,
      person_id: person.id,
    };
    const { data } = await answers(201, v1.projects.addProject({ AddProjectRequest }));
    has(await get(v2, data.id), { title: AddProjectRequest.title, phase_id: phase.id, person_ids: [person.id] });
  },

  async 'a project without a title is refused'({ v2, make }) {
    const { board, phase } = await make.board();
    await refused(v2.projects.addProject({ AddProjectRequest: { board_id: board.id, phase_id: phase.id } }), 400);
    equal((await v2.projects.getProjects({ phase_id: phase.id })).data ?? [], [], 'projects');
  },

  async 'a project has a history'({ v2, make }) {
    const project = await make.project();
    await update(v2, project.id, { title: 'Other title' });
    const { data } = await v2.projects.getProjectChangelog({ id: project.id });
    const change = present(
      data.find((one) => one.new_values.title === 'Other title'),
      'a change of the title',
    );
    equal(change.old_values.title, project.title, 'old title');
    equal(change.actor_user_id, (await make.me()).id, 'actor_user_id');
  },

  async 'the user may see a project'({ v2, make }) {
    const project = await make.project();
    includes((await v2.projects.getProjectUsers({ id: project.id })).data, (await make.me()).id, 'permitted users');
  },

  async 'v1 lists activities and the plan of a project'({ v1, make }) {
    const project = await make.project();
    const activity = await make.activity({ project_id: project.id });
    const task = await make.task({ project_id: project.id });
    equal(ids((await v1.projects.getProjectActivities({ id: project.id })).data), [activity.id], 'activities');
    const { data: plan } = await v1.projects.getProjectPlan({ id: project.id });
    const items = plan.map(({ item_id, item_type }) => `${item_type} ${item_id}`);
    sameSet(items, [`activity ${activity.id}`, `task ${task.id}`], 'items of the plan');
  },

  async 'an item of the plan moves to a phase'({ v1, make }) {
    const project = await make.project();
    const task = await make.task({ project_id: project.id });
    const ProjectPutPlanItemBodyObject = { phase_id: project.phase_id };
    await v1.projects.putProjectPlanTask({ id: project.id, taskId: task.id, ProjectPutPlanItemBodyObject });
    const { data } = await v1.projects.getProjectPlan({ id: project.id });
    has(
      data.find((item) => item.item_type === 'task'),
      { item_id: task.id, phase_id: project.phase_id },
    );
  },

  async 'templates are the same in both versions'({ v1, v2 }) {
    const { data } = await v2.projectTemplates.getProjectTemplates();
    const template = present(data[0], 'a template');
    equal((await v2.projectTemplates.getProjectTemplate({ id: template.id })).data.title, template.title, 'title');
    equal(
      (await v1.projectTemplates.getProjectTemplate({ id: template.id })).data.title,
      template.title,
      'title in v1',
    );
  },
};
