import type { FormFields } from "@/domain/question-kind";

type Field = readonly [name: string, value: string];

/**
 * A stored answer as the fields of the form that gave it, under every name that a form may read it by; a form takes the
 * names it knows. For showing an answer that may still be changed.
 */
export function fieldsOfAnswer(answer: unknown): FormFields {
  if (typeof answer === "string" || typeof answer === "number")
    return [["answer", String(answer)], ...dateFields(answer)];
  if (Array.isArray(answer))
    return answer.flatMap((id): Field[] => [
      ["answer", String(id)],
      ["order", String(id)],
    ]);
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).map(([left, right]): Field => [`pair-${left}`, String(right)]);
}

function dateFields(answer: string | number): Field[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(String(answer)) ?? [];
  const parts = { year, month, day };
  return Object.entries(parts).flatMap(([name, value]): Field[] => (value === undefined ? [] : [[name, value]]));
}
