import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";

const taken = (raw: string): string[] =>
  extractDocument(raw, { id: "d", lexicons, published: "2022-03-23" }).facts.flatMap(
    ({ property, subject, value, confidence }) =>
      property === "date" && confidence >= thresholds.automatic && value.type === "date"
        ? [`${value.iso} ${subject.text}`]
        : [],
  );

describe("the day of what somebody named did", () => {
  it.each([
    [
      "أعلن وزير الصحة المصري سامي العلي، الاثنين، أن بلاده ستوزع اللقاح الجديد على المدارس كلها.",
      "2022-03-21 أعلن وزير الصحة المصري سامي العلي، الاثنين، أن بلاده ستوزع اللقاح الجديد على المدارس كلها",
    ],
    [
      "من جهته، أعلن وزير الصحة المصري سامي العلي الثلاثاء أن اللقاح الجديد وصل إلى مطار القاهرة، فيما نفت نقابة الأطباء وصوله.",
      "2022-03-22 أعلن وزير الصحة المصري سامي العلي الثلاثاء أن اللقاح الجديد وصل إلى مطار القاهرة",
    ],
  ])("is told of the sentence that it opens: %s", (raw, told) => {
    expect(taken(raw)).toEqual([told]);
  });

  it.each([
    "بات وزير الصحة المصري سامي العلي اليوم من دون مستشارين يساعدونه في توزيع اللقاح على المدارس.",
    "أعلن وزير الصحة المصري سامي العلي الاثنين أن بلاده ستوزع اللقاح الجديد على المدارس كلها، كما قالت صحيفة الشروق.",
    'قال وزير الصحة المصري سامي العلي الاثنين إن الوزارة ترى أن "هذا لا يكفي أبدا لحماية الناس".',
    "أعلن وزير الصحة المصري سامي العلي بعد لقاء الاثنين أن بلاده ستوزع اللقاح الجديد على المدارس كلها.",
  ])("is held back of a state, by a teller behind it, or of something else: %s", (raw) => {
    expect(taken(raw)).toEqual([]);
  });
});
