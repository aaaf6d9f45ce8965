import type { Property } from "../../facts/property";

type Wording = Pick<Property, "id" | "value" | "single"> & Partial<Property> & Pick<Property, "ar">;

/** What a teacher's document tells, as questions say it. `{event}` is its own sentence, the rest goes where its hole is. */
export const toldWordings: readonly Wording[] = [
  {
    ...{ id: "date", subject: ["event"], value: "date", single: true, singleSubject: true },
    ar: {
      nounPhrase: "تاريخ الحدث",
      say: "{event: في {v}}",
      ask: ["متى {event}؟", "في أي {prec} {event}؟"],
      askSubject: ["أي الأحداث الآتية وقع في {v}؟"],
      lead: "صِل كل حدث بتاريخه:",
    },
  },
  {
    ...{ id: "moment", subject: ["sentence"], value: "date", single: true, temporal: "snapshot" },
    ar: { say: "{event: {v}}", ask: ["ما التاريخ الناقص: «{event: (…)}»؟"] },
  },
  {
    ...{ id: "place", subject: ["event"], value: "entity", single: true, sameType: true },
    ar: { say: "{event: في {v}}", ask: ["أين {event}؟"], lead: "صِل كل حدث بمكانه:" },
  },
  {
    ...{ id: "figure", subject: ["sentence"], value: "number", single: true },
    ar: { say: "{event: {v:obl}}", ask: ["ما العدد الناقص: «{event: (…)}»؟"] },
  },
  {
    ...{ id: "office", subject: ["person-m", "person-f"], value: "entity", single: true, sameType: true },
    ar: { say: "{s} {s?هو|هي} {v}", ask: ["ما منصب {s}؟"], lead: "صِل كل اسم بمنصبه:" },
  },
  {
    ...{ id: "said", subject: ["person-m", "person-f", "body"], value: "entity", single: false, range: ["claim"] },
    ar: { say: "نُقل عن {s}: «{v}»", ask: [], askSubject: ["من القائل: «{v}»؟"], lead: "صِل كل قائل بقوله:" },
  },
  {
    ...{ id: "stated", subject: ["person-m", "person-f", "body"], value: "entity", single: false, range: ["claim"] },
    ar: { say: "نُقل عن {s} أنّ {v}", ask: [], askSubject: ["{v?من قال|أي جهة قالت} إنّ {v}؟"] },
  },
  {
    ...{ id: "deed", subject: ["person-m", "person-f", "body"], value: "entity", single: false, range: ["claim"] },
    ar: { say: "{s}: {v}", ask: [], askSubject: ["{v?من|أي جهة} {v}؟"] },
  },
  {
    ...{ id: "countries", subject: ["sentence"], value: "list", single: false, range: ["place-country"] },
    ar: {
      say: "{event: {v}}",
      all: "{event: {v}}",
      ask: ["أي دولة مما يأتي ترد هنا: «{event: (…)}»؟"],
      pick: "أي الدول الآتية ترد هنا: «{event: (…)}»؟",
    },
  },
];

/** How questions name the document. */
export const documentName = (publisher: string) => `نصّ ${publisher}`;

/** What a told fact says in one line, for its teacher. */
export const toldLine = {
  at: (about: string, value: string) => `${about} في ${value}`,
  of: (about: string, value: string) => `${about}: ${value}`,
  states: (about: string, value: string) => `${about}: إنّ ${value}`,
  says: (about: string, value: string) => `${about}: «${value}»`,
};
