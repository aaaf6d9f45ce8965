/** Questions of a filled attempt. */
export const questionsOfAttempt = 10;
const learnersOfClass = 30;
const assignmentsOfClass = 5;
const classesOfTeacher = 5;
const setsOfTeacher = 5;
const attemptsOfGuest = 5;
/** So many that the list of public ones, which are every second, is full from the beginning. */
const setsMin = 250;

/** Rows of each table that come with so many answers: a third of them in classes, the rest of guests. */
export function rowCounts(answers: number) {
  const attempts = Math.floor(answers / questionsOfAttempt);
  const classes = Math.floor(attempts / 3 / (learnersOfClass * assignmentsOfClass));
  const assignments = classes * assignmentsOfClass;
  const assigned = assignments * learnersOfClass;
  const free = attempts - assigned;
  const members = classes * learnersOfClass;
  const teachers = Math.ceil(classes / classesOfTeacher);
  return {
    ...{ learnersOfClass, assignmentsOfClass, teachers, classes, assignments, assigned, free, members },
    learners: members + Math.ceil(free / attemptsOfGuest),
    sets: answers > 0 ? Math.max(setsMin, teachers * setsOfTeacher) : 0,
  };
}
