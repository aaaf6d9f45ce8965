import { getAssignment } from "@/server/assignments/get-assignment";
import { getResults, getResultsStamp } from "@/server/assignments/get-results";
import { getStatistics } from "@/server/assignments/get-statistics";
import { listAssignments, listMyAssignments } from "@/server/assignments/list-assignments";
import { answerItem } from "@/server/attempts/answer-item";
import { finishAttempt } from "@/server/attempts/finish-attempt";
import { getAttempt, getOpenAttempt } from "@/server/attempts/get-attempt";
import { startRetry } from "@/server/attempts/start-retry";
import { eraseExpiredClasses } from "@/server/classes/erase-expired-classes";
import { listClasses } from "@/server/classes/list-classes";
import { listMembers } from "@/server/classes/list-members";
import { myClass } from "@/server/classes/my-class";
import type { Context } from "@/server/context";
import { getDaily, listDays } from "@/server/daily/get-daily";
import { startDaily } from "@/server/daily/start-daily";
import { findSession } from "@/server/db/learners/learners";
import { getHome } from "@/server/home/get-home";
import { eraseLearner } from "@/server/learners/erase-learner";
import { exportLearner } from "@/server/learners/export-learner";
import { myResults } from "@/server/learners/my-results";
import { ownData } from "@/server/learners/own-data";
import { listPublicSets } from "@/server/my-sets/versions/list-public-sets";
import { linksToAddress, withinRate } from "@/server/rate-limit";
import { reportQuestion } from "@/server/reports/report-question";
import { getClassCard } from "@/server/shares/get-class-card";
import { getShare } from "@/server/shares/get-share";
import { joinAsStudent, type MadeAttempt, makeAttempt, startAssigned } from "@/server/testing/factories";
import type { Subjects } from "./subjects";

/** `as`: a context on the database whose statements are kept · `newcomer`: someone new in each round. */
export type Asking = { subjects: Subjects; as(who: Context): Context; newcomer: Context };

/** What `prepare` made for one round, where nobody looks: an attempt can be finished only once. */
type Made = MadeAttempt & { question: MadeAttempt["items"][number] };

/** A request that is sent often, or that touches much. */
export type HotVerb = { name: string; run(asking: Asking, made: Made): Promise<unknown> };

const lang = "ar";
const set = "all-five";
const taught = ({ class: { id }, assignmentId }: Subjects) => ({ classId: id, assignmentId });

/** An attempt at a set, begun. */
export async function prepare({ newcomer }: Asking): Promise<Made> {
  const made = await makeAttempt(newcomer, { set });
  const [question] = made.items;
  if (!question) throw new Error(`${set} asks nothing`);
  return { ...made, question };
}

const answer = ({ as }: Asking, { ctx, id, question }: Made) =>
  answerItem({ ctx: as(ctx), attemptId: id, questionId: question.id, answer: question.item.key });

/** As on a server that did not start the attempt. */
const forgetSheets = () => (globalThis as { sanadSheets?: Map<string, unknown> }).sanadSheets?.clear();

const ofAttempts: HotVerb[] = [
  { name: "start", run: ({ as, newcomer }) => makeAttempt(as(newcomer), { set }) },
  { name: "start daily", run: ({ as, newcomer }) => startDaily({ ctx: as(newcomer), lang, on: dayBefore }) },
  { name: "answer", run: answer },
  {
    name: "answer elsewhere",
    run: (asking, made) => {
      forgetSheets();
      return answer(asking, made);
    },
  },
  { name: "set", run: ({ as }, { ctx }) => getOpenAttempt({ ctx: as(ctx), set }) },
  { name: "question", run: ({ as }, { ctx, id }) => getAttempt({ ctx: as(ctx), attemptId: id }) },
  { name: "finish", run: ({ as }, { ctx, id }) => finishAttempt({ ctx: as(ctx), attemptId: id }) },
  {
    name: "result",
    run: ({ as, subjects }) => getAttempt({ ctx: as(subjects.learner), attemptId: subjects.finishedId }),
  },
  {
    name: "retry",
    run: ({ as, subjects: { missed } }) => startRetry({ ctx: as(missed.ctx), attemptId: missed.id }),
  },
  {
    name: "report",
    run: ({ as }, { ctx, id, question }) =>
      reportQuestion({ ctx: as(ctx), attemptId: id, questionId: question.id, input: { reason: "display" } }),
  },
  { name: "share", run: ({ as, subjects }) => getShare({ ctx: as(subjects.learner), shareId: subjects.shareId }) },
];

const ofLearners: HotVerb[] = [
  { name: "home", run: ({ as }, { ctx }) => getHome({ ctx: as(ctx), lang }) },
  { name: "daily", run: ({ as, subjects }) => getDaily({ ctx: as(subjects.learner), lang }) },
  { name: "daily archive", run: ({ as, subjects }) => listDays({ ctx: as(subjects.learner) }) },
  { name: "me", run: ({ as, subjects }) => myResults({ ctx: as(subjects.learner), lang }) },
  { name: "me: data", run: ({ as, subjects }) => ownData({ ctx: as(subjects.learner) }) },
  { name: "me: export", run: ({ as, subjects }) => exportLearner({ ctx: as(subjects.learner) }) },
  { name: "erase me", run: ({ as }, { ctx }) => eraseLearner({ ctx: as(ctx) }) },
  { name: "public sets", run: ({ as, subjects }) => listPublicSets({ ctx: as(subjects.learner), lang }) },
];

const ofClasses: HotVerb[] = [
  {
    name: "join",
    run: async ({ as, subjects, newcomer }) => joinAsStudent(as(newcomer).db, subjects.growing, as(newcomer)),
  },
  { name: "my class", run: ({ as, subjects }) => myClass({ ctx: as(subjects.student), classId: subjects.class.id }) },
  { name: "my assignments", run: ({ as, subjects }) => listMyAssignments({ ctx: as(subjects.student), lang }) },
  {
    name: "assignment",
    run: ({ as, subjects }) => getAssignment({ ctx: as(subjects.student), ...taught(subjects), lang }),
  },
  {
    name: "start assignment",
    run: async ({ as, subjects, newcomer }) => {
      await joinAsStudent(newcomer.db, subjects.growing, newcomer);
      return startAssigned(as(newcomer), subjects.growing.assignmentId);
    },
  },
  {
    name: "class card",
    run: ({ as, subjects }) => getClassCard({ ctx: as(subjects.student), shareId: subjects.cardId }),
  },
];

const ofTeachers: HotVerb[] = [
  {
    name: "session",
    run: ({ as, subjects }) => findSession(as(subjects.teacher).db, subjects.sessionToken, subjects.teacher.now),
  },
  { name: "classes", run: ({ as, subjects }) => listClasses({ ctx: as(subjects.teacher) }) },
  { name: "members", run: ({ as, subjects }) => listMembers({ ctx: as(subjects.teacher), ...taught(subjects) }) },
  {
    name: "assignments",
    run: ({ as, subjects }) => listAssignments({ ctx: as(subjects.teacher), ...taught(subjects), lang }),
  },
  {
    name: "live board",
    run: ({ as, subjects }) => getResultsStamp({ ctx: as(subjects.teacher), ...taught(subjects) }),
  },
  { name: "results", run: ({ as, subjects }) => getResults({ ctx: as(subjects.teacher), ...taught(subjects), lang }) },
  {
    name: "statistics",
    run: ({ as, subjects }) => getStatistics({ ctx: as(subjects.teacher), ...taught(subjects), lang }),
  },
];

const ofServers: HotVerb[] = [
  { name: "rate", run: ({ as, newcomer }) => withinRate(linksToAddress, newcomer.newId(), as(newcomer)) },
  { name: "erase expired classes", run: ({ as, subjects }) => eraseExpiredClasses({ ctx: as(subjects.teacher) }) },
];

/** A day of the archive: an attempt at it may be made as often as one likes. */
const dayBefore = "2026-11-20";

/** Every request whose plans are read. */
export const hotVerbs: readonly HotVerb[] = [...ofAttempts, ...ofLearners, ...ofClasses, ...ofTeachers, ...ofServers];
