import { z } from "zod";

const EntityId = z.string().regex(/^[a-z0-9]+([:-][a-z0-9]+)*$/);

/** gt: more than · gte: at least · lt · lte · approx: about · vague: «dozens of», never asked as a number. */
export const Operator = z.enum(["gt", "gte", "lt", "lte", "approx", "vague"]);
export type Operator = z.infer<typeof Operator>;

/** `roundedBy`: half-width of the rounding, in `unit` («40 thousand» → 500). No operator: exactly this number. */
export const NumberValue = z.strictObject({
  type: z.literal("number"),
  number: z.number(),
  unit: z.string(),
  operator: Operator.optional(),
  roundedBy: z.number().positive().optional(),
});

/** A calendar date; its length is its precision: 2014, 2014-09 or 2014-09-23. */
export const CalendarDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

export const DateValue = z.strictObject({ type: z.literal("date"), iso: CalendarDate });
export const EntityValue = z.strictObject({ type: z.literal("entity"), id: EntityId });

/** closed: the text says this is all · listed: complete only as that source's list · open: «among them». */
export const ListEnd = z.enum(["closed", "listed", "open"]);
export const ListValue = z.strictObject({
  type: z.literal("list"),
  ids: z.array(EntityId).min(1),
  ends: ListEnd,
});

export const Value = z.discriminatedUnion("type", [NumberValue, DateValue, EntityValue, ListValue]);
export type NumberValue = z.infer<typeof NumberValue>;
export type DateValue = z.infer<typeof DateValue>;
export type EntityValue = z.infer<typeof EntityValue>;
export type ListValue = z.infer<typeof ListValue>;
export type Value = z.infer<typeof Value>;
