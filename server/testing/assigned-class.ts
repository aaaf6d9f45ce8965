import "server-only";
import type { MakeAssignment } from "../assignments/assignment-input";
import type { Context } from "../context";
import type { ClassRow } from "../db/classes/classes";
import { joinAsStudent, type MadeAttempt, makeAssignmentFor, makeClass, startAssigned } from "./factories";

/** A teacher's class with an assignment. `place`: where the verbs look for it. */
export type AssignedClass = {
  teacher: Context;
  room: ClassRow;
  place: { classId: string; assignmentId: string };
};

/** A new class of the teacher's and an assignment for it: an exam-like hour from now on, unless `input` says otherwise. */
export async function makeAssignedClass(
  teacher: Context,
  input: Partial<MakeAssignment> = {},
  name?: string,
): Promise<AssignedClass> {
  const room = await makeClass(teacher, name);
  return { teacher, room, place: { classId: room.id, assignmentId: await makeAssignmentFor(teacher, room.id, input) } };
}

/** A new member's attempt at the assignment, both at the moment of the teacher's context. */
export async function sitAssignment({ teacher, room, place }: AssignedClass): Promise<MadeAttempt> {
  const { ctx } = await joinAsStudent(teacher.db, room, { now: teacher.now });
  return startAssigned(ctx, place.assignmentId);
}
