import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";

const quotedIn = (raw: string) =>
  extractDocument(raw, { id: "d", lexicons }).facts.flatMap(({ property, attribution, subject, ruleConfidence }) =>
    property === "said" && attribution?.kind === "direct"
      ? [{ speaker: subject.text, isSure: ruleConfidence >= thresholds.automatic }]
      : [],
  );
const words = "الحملة الصحية بدأت في قرى مصر البعيدة قبل المدن";

describe("what somebody is quoted with", () => {
  it.each([
    [`قال مصدر طبي: «${words}».`, "مصدر طبي"],
    [`قال وزير الصحة المصري خالد العلي لصحيفة «صدى النيل» إن «${words}».`, "خالد العلي"],
    [`قال وزير الصحة المصري خالد العلي في مؤتمر في القاهرة «${words}».`, "خالد العلي"],
    [`قالت وزارة الصحة المصرية إن الدواء الجديد وصل. وجاء في البيان: «${words}».`, "وزارة الصحة المصرية"],
    [`قال وزير الصحة المصري خالد العلي وفق ما نقلت صحيفة «صدى النيل» إن «${words}».`, "خالد العلي"],
    [`أما وزير الصحة المصري خالد العلي فقال: «${words}».`, "خالد العلي"],
  ])("is sure where the text names who speaks, and the marks hold all that was said: %s", (raw, speaker) => {
    expect(quotedIn(raw)).toEqual([{ speaker, isSure: true }]);
  });

  it.each([
    `قال المصدر: «${words}».`,
    `قال وزير الصحة المصري خالد العلي إن الأطباء أكدوا أن «${words}».`,
    `قال وزير الصحة المصري خالد العلي إن الأطباء «${words}».`,
    `قال وزير الصحة المصري خالد العلي إن «${words}» الكبرى كلها.`,
    `أكد وزير الصحة المصري خالد العلي الخبر، مشيرا إلى أن المدير سامي الحداد «${words}».`,
    `أعلنت وزارة الصحة المصرية: إن فريق الأطباء في القاهرة، «${words}».`,
    `دعا وزير الصحة المصري خالد العلي، في مؤتمر بالقاهرة، إلى إجراء «${words}».`,
    `سلم المدير خالد العلي الرسالة إلى الوزير، مؤكدا حرص الرئيس المصري «${words}».`,
    `أشار وزير الصحة المصري خالد العلي في بيان إلى أن الأطباء «${words}».`,
    `قال وزير الصحة المصري خالد العلي: «${words}. كما أكد أن الدواء الجديد وصل إلى مستشفى القاهرة».`,
    `رفض وزير الصحة المصري خالد العلي القول إن «${words}».`,
  ])("is left open where the words before or behind belong to it, or no one is named: %s", (raw) => {
    for (const { isSure } of quotedIn(raw)) expect(isSure).toBe(false);
  });
});
