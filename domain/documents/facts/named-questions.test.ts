import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { gap } from "../../wording/scene";
import type { CitedDocument } from "../asking/cited-document";
import type { Mark } from "../mark";
import { namedQuestions } from "./named-questions";
import type { ToldFact } from "./told-fact";

const [mayor, envoy, founder] = ["سالم المثال", "ناصر البحري", "كريم النجار"];
const raw = [
  `افتتح محافظ وادي النخيل رئيس مجلس الزراعة الأعلى ${mayor} سوق التمور.`,
  `وحضر السفير العماني في بلاد الجبل ${envoy} حفل الختام.`,
  `وشكر ${founder} مؤسس رابطة النجار للخط ضيوف السوق.`,
].join("\n");
const sentences = raw.split("\n").map((line) => ({ start: raw.indexOf(line), end: raw.indexOf(line) + line.length }));
const marks = [mayor, envoy, founder].map((name = "", at): Mark => {
  const start = raw.indexOf(name);
  const sentence = sentences[at] ?? { start: 0, end: 0 };
  return {
    ...{ id: `person-${start}`, type: "person", start, end: start + name.length, text: name, name, sentence },
    ...{ paragraph: at + 1, denotes: `person|${name}`, sort: "person|m", confidence: 0.95 },
  };
});
const document: CitedDocument = {
  ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published: "2024-05-14", raw },
  sha256Of: (text) => createHash("sha256").update(text).digest("hex"),
};
const told = (at: number, sort: "office" | "stated", text: string, confidence = 0.9): ToldFact => ({
  ...{ id: `fact-${at}-${text}`, sort, about: marks[at]?.name ?? "", value: { type: "text", text }, speaker: null },
  ...{ start: marks[at]?.start ?? 0, end: marks[at]?.end ?? 0, paragraph: at + 1, confidence },
  sentence: sentences[at] ?? { start: 0, end: 0 },
});
const asked = (facts: ToldFact[], among: readonly Mark[] = marks) =>
  namedQuestions({ cited: document, marks: among }, facts).map(({ question }) => question);
const askedOf = (post: string, at = 0) => asked([told(at, "office", post)]);

describe("namedQuestions", () => {
  it("asks who has each of somebody's posts, among the others whom the document names", () => {
    const questions = asked([told(0, "office", "محافظ وادي النخيل"), told(0, "office", "رئيس مجلس الزراعة الأعلى")]);
    expect(questions).toHaveLength(2);
    for (const { stem, options, key } of questions) {
      expect(stem).toContain(gap);
      const offered = options as { id: string; text: string }[];
      expect(offered.map(({ text }) => text).sort()).toEqual([mayor, envoy, founder].sort());
      expect(offered.find(({ id }) => id === key)?.text).toBe(mayor);
    }
  });

  it("lets the name be typed where the document names too few others", () => {
    const [question] = asked([told(1, "office", "السفير العماني في بلاد الجبل")], marks.slice(0, 2));
    expect(question).toMatchObject({ kind: "cloze", options: [], key: envoy });
    expect(question?.accepted).toContain("البحري");
  });

  it("asks nothing by a post that names its holder, may be another's, or does not say of what", () => {
    for (const post of ["مدير المركز", "رئيس مجلس إدارتها", "أحد تجار التمور", "وزير"])
      expect(askedOf(post)).toEqual([]);
    expect(askedOf("مؤسس رابطة النجار للخط", 2)).toEqual([]);
    const shared = [told(0, "office", "رئيس لجنة السوق"), told(1, "office", "رئيس لجنة السوق الشعبي")];
    expect(asked(shared)).toEqual([]);
    expect(asked([told(0, "office", "محافظ وادي النخيل", 0.7)])).toEqual([]);
  });

  it("asks whose words are reported, where no others could have said them and nothing in them points elsewhere", () => {
    const claim = "موسم التمور القادم سيكون أطول من المواسم السابقة";
    const [question] = asked([told(1, "stated", claim)], marks.slice(1, 2));
    expect(question).toMatchObject({ options: [], key: envoy });
    expect(question?.stem).toContain(`نُقل عن ${gap} أنّ ${claim}`);
    expect(asked([told(1, "stated", "عدد أشجار التمور القديمة في الوادي الكبير جدا")], marks.slice(1, 2))).toEqual([]);
    for (const unclear of [`${claim} في هذه المدينة`, `${envoy} يرى موسم التمور القادم أطول`])
      expect(asked([told(1, "stated", unclear)], marks.slice(1, 2))).toEqual([]);
    expect(asked([told(1, "stated", claim), told(0, "stated", claim)], marks.slice(0, 2))).toEqual([]);
  });
});
