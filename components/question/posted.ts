import type { FormFields } from "@/domain/question-kind";

/** Every posted value of a field, in order. */
export const postedAll = (fields: FormFields, name: string): string[] =>
  fields.filter(([field]) => field === name).map(([, value]) => value);

export const posted = (fields: FormFields, name: string): string => postedAll(fields, name)[0] ?? "";
