import { describe, expect, it } from "vitest";
import { readLexicons } from "@/corpus/read-lexicons";
import { findSpans } from "../find-spans";
import { readText } from "../text/read-text";

const { lexicons } = await readLexicons("content");
const lists = (raw: string) =>
  findSpans(readText(raw), lexicons).flatMap((span) =>
    span.type === "participant_list" ? [span.norm.members.join(" ") + (span.norm.isOpen ? " …" : "")] : [],
  );

describe("lists of countries", () => {
  it.each([
    ["شاركت كل من فرنسا وبريطانيا وكذلك بلجيكا، فضلا عن الدنمارك إضافة إلى أستراليا", "FR GB BE DK AU"],
    ["60 دولة من بينها أميركا وبريطانيا والأردن", "US GB JO …"],
    ["الجمهورية التشيكية والبوسنة والهرسك وكوريا الجنوبية ومولدوفا ولكسمبرغ", "CZ BA KR MD LU"],
    ["وزراء السعودية، الإمارات، قطر، عمان، الأردن ومصر", "SA AE QA OM JO EG"],
    ["الولايات المتحدة (قائدة التحالف) وبريطانيا وفرنسا", "US GB FR"],
    ["الولايات المتحدة والاتحاد الأوروبي وبريطانيا وفرنسا", "US GB FR"],
    ["فرنسا / ألمانيا / إيطاليا", "FR DE IT"],
    ["المشاركون:\n- فرنسا\n- ألمانيا\n- إيطاليا", "FR DE IT"],
    ["فازت بالعطاء شركات من تركيا والصين والبرازيل وكوريا", "TR CN BR KR"],
    ["عقود مع ماليزيا وكوريا الشمالية والصين وكوريا", "MY KP CN …"],
    ["جاءت البعثات من الهند ومن باكستان ومن نيبال", "IN PK NP"],
    ["الأعضاء: 1- بولندا 2- رومانيا 3- بلغاريا", "PL RO BG"],
    ["صادرات المغرب والجزائر وتونس وروريتانيا.", "MA DZ TN …"],
    ["اتفقت السويد والنرويج وفنلندا وأعلنت الخطة أمس", "SE NO FI"],
    ["وفود من مالي والنيجر وكوت ديفوار وتوغو وبنين وغيرها", "ML NE CI TG BJ …"],
  ])("%s", (raw, expected) => {
    expect(lists(raw)).toEqual([expected]);
  });

  it.each([
    ["من الصين إلى الهند وباكستان"],
    ["زار فرنسا وألمانيا"],
    ["فاز على فرنسا\nوخسر من ألمانيا\nوتعادل مع إيطاليا"],
  ])("%s is none", (raw) => {
    expect(lists(raw)).toEqual([]);
  });
});
