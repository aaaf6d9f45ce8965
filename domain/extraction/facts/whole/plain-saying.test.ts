import { describe, expect, it } from "vitest";
import { toldWhole } from "@/corpus/testing/told-whole";

const said = ["said"];
const minister = "قال وزير الصحة المصري خالد العلي";
const taken = (raw: string) => toldWhole(raw, said).length;

describe("a saying that names nothing", () => {
  it.each([
    ["in a clause", `${minister} إن غسل اليدين كل صباح يحمي من أمراض كثيرة.`],
    ["of those whom a reader knows", `${minister} إن أطباء كثيرين سيعالجون كل يوم عشرات المصابين.`],
    ["in marks", `${minister}: «سنشتري أدوية جديدة قبل نهاية الصيف».`],
    ["with its own pronouns", `${minister} إن الأطباء الجدد تركوا بيوتهم من أجل مرضاهم.`],
    ["left out in the middle", `${minister}: «سنشتري أدوية جديدة قبل نهاية الصيف... ثم نفتح عيادات كثيرة في كل مكان».`],
  ])("is taken %s", (_, raw) => {
    expect(taken(raw)).toBe(1);
  });

  it.each([
    ["whose first noun was told before", `${minister} إن التطبيق سيكون جاهزا بنهاية شهر آذار.`],
    ["that is one of several", `${minister} إن السبب الثاني يتمثل في نقص أدوية كثيرة.`],
    ["of the one matter of the text", `${minister} إن أطباء كثيرين سيكتبون عن الاتفاق كل يوم.`],
    ["of whoever is meant", `${minister}: «كان جميل الطباع ويحب أصدقاء كثيرين».`],
    ["to somebody", "قال خالد العلي مخاطبا سامي البنا: «نحتاج أن نعمل كل يوم معا»."],
    ["that is a title", `${minister} في حملة «غسل اليدين يحمي من أمراض كثيرة»، وهي حملة كبيرة.`],
    ["there", `${minister} إن أسعار الأدوية التي تباع هناك سترتفع كثيرا.`],
    ["of nobody's stay", `${minister} إن معظم المبالغ تنعش ثلاثة مراكز أثناء بقائهم.`],
    ["of this contract", `${minister} إن أطباء كثيرين سيعملون في هذا العقد بكل نشاط.`],
    ["of the ranks of whoever is meant", `${minister} إن أي طبيب يأتي إلى صفوفه يتعب كل يوم كثيرا.`],
    ["by one of many", "قال البنك إن أسر كثيرين ستدفع كل عام أسعارا جديدة."],
    ["by half a post", "قال مدير الوقاية من الأخطار المهنية، سامي البنا، إن أطباء كثيرين سيعملون كل يوم."],
    ["until which something goes on", `${minister} إن العمل سيستمر إلى أن «يتم تطهير كل المناطق من أمراض كثيرة».`],
    ["of the same plan", `${minister} إن ذات الخطة ستفيد مرضى كثيرين كل عام.`],
    ["between two of the text", `${minister} إن أطباء كثيرين يعرفون أن العلاقات عميقة وقديمة.`],
    ["about another's office", `وبالنسبة لمدير الجمارك، ${minister} إن إدارته لم تتخذ أي إجراءات كافية.`],
    ["that is asked", `أوضح وزير الصحة المصري خالد العلي عما إذا كان آمنا أن تشرب الأم أدوية كثيرة كل يوم.`],
  ])("is not taken %s", (_, raw) => {
    expect(taken(raw)).toBe(0);
  });
});

describe("where somebody is quoted", () => {
  it.each([
    ["behind how they said it", `${minister} في رسالة إلى الصحف «أطباء مصر وصلوا إلى تونس أمس الأول».`, 1],
    ["not behind whom it tells of", `${minister} إن أطباء مصر «وصلوا إلى تونس قبل يومين أو ثلاثة».`, 0],
    [
      "behind «that it», with a subject of its own",
      `${minister} إنه «على مصر شراء لقاح الحصبة من تونس وتوزيعه على أطباء القاهرة».`,
      1,
    ],
    ["with what will be", `${minister} إن «مراكز تونس ستستقبل أطباء مصر بعد يومين».`, 1],
  ])("%s", (_, raw, count) => {
    expect(taken(raw)).toBe(count);
  });
});

describe("what leads up to marks", () => {
  it.each([
    [
      "tells something to its comma",
      `${minister} إن مصر لا تشتري لقاح الحصبة من تونس، لكنها «تراقب الأسعار» كل يوم.`,
      1,
    ],
    ["is what the marks tell of", `${minister} إن الحملة المتواصلة ضد أطباء مصر، هي «ظلم كبير» لهم.`, 0],
    ["is cut before the rest", `${minister} إن مصر كانت تريد أن يشارك أطباء تونس، بالمزيد من «العمل» هناك.`, 0],
  ])("%s", (_, raw, count) => {
    expect(taken(raw)).toBe(count);
  });
});

describe("of whom «that it» tells", () => {
  it.each([
    ["a country that will act", "أعلنت مصر أنها سترفع سعر لقاح الحصبة في القاهرة.", 1],
    ["nobody, before what there is not", `${minister} إنه لا مجال لتأخير لقاح الحصبة في مصر.`, 1],
    ["something told before", `${minister} إنه ليس من لقاح الحصبة في مصر.`, 0],
  ])("%s", (_, raw, count) => {
    expect(taken(raw)).toBe(count);
  });

  it("ends before what came of it", () => {
    const [told] = toldWhole("أعلنت مصر أنها ستغلق مركز تونس، ما دعا سامي البنا إلى السفر.", said);
    expect(told?.value).toEqual({ type: "claim", text: "ستغلق مركز تونس" });
  });

  it("ends before what the text says was left open", () => {
    const [told] = toldWhole("أكدت وزارة الصحة المصرية أنها توزع لقاح الحصبة في تونس دون أن توضح كيف.", said);
    expect(told?.value).toEqual({ type: "claim", text: "توزع لقاح الحصبة في تونس" });
  });
});
