import type { AttemptView } from "@/server/attempts/get-attempt";

/** Whether an attempt ended because its time was over. */
export const wasCutShort = ({ dueAt, finishedAt }: AttemptView): boolean =>
  dueAt !== null && finishedAt !== null && finishedAt.getTime() === dueAt.getTime();
