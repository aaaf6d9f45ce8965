import { describe, expect, it } from "vitest";
import { readLexicons } from "@/corpus/read-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";

const { lexicons } = await readLexicons("content");
const dates = (raw: string) =>
  extractDocument(raw, { id: "d", lexicons, published: "2022-03-23" }).facts.filter(
    ({ property }) => property === "date",
  );
const trusted = (raw: string): string[] =>
  dates(raw).flatMap(({ confidence, subject }) => (confidence >= thresholds.automatic ? [subject.text] : []));

describe("a date", () => {
  it.each([
    [
      "شنت طائرات أميركية أمس غارات جوية على مواقع التنظيم في حلب.",
      "شنت طائرات أميركية أمس غارات جوية على مواقع التنظيم في حلب",
    ],
    [
      "أعلنت وزارة الصحة المصرية أمس أن الدواء وصل إلى القاهرة.",
      "أعلنت وزارة الصحة المصرية أمس أن الدواء وصل إلى القاهرة",
    ],
    ["وفي 26 يونيو 2021، قتل 30 سائحا في سوسة.", "قتل 30 سائحا في سوسة"],
    ["قصف الجيش العراقي، أمس، مواقع التنظيم في تلعفر.", "قصف الجيش العراقي، أمس، مواقع التنظيم في تلعفر"],
    [
      "وصفت الصحف الهجوم الذي استهدف مطار بروكسل في 22 مارس 2016 بالكبير.",
      "الهجوم الذي استهدف مطار بروكسل في 22 مارس 2016",
    ],
  ])("is told of the whole clause that it is of: %s", (raw, event) => {
    expect(trusted(raw)).toEqual([event]);
  });

  it.each([
    "وصل إلى العاصمة الأردنية عمان أمس.",
    "أعلنت وزارة الصحة المصرية أمس.",
    "شن التحالف الدولي غارات جوية على العراق منذ أغسطس 2014.",
    "أدانت وزارة الخارجية المصرية الهجوم على الفندق في سوسة أمس.",
    "تم تأسيسه في لندن عام 2000.",
    "شارك اللاعب في بطولة 2010 وبطولة 2014.",
    "لم تشن طائرات أميركية غارات أمس على مواقع التنظيم.",
    "شكر خالد العلي - الفائز يوم 12 مارس 2021 بالانتخابات - أعضاء النادي المصري.",
    "قال الرئيس التونسي إنه زار الفريق الذي وصل أمس.",
  ])("is held back where its clause leaves open of what it is: %s", (raw) => {
    expect(trusted(raw)).toEqual([]);
  });
});
