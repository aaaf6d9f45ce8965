import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { findSpans } from "../../find-spans";
import { readText } from "../../text/read-text";

const lastSpeaker = (raw: string) =>
  findSpans(readText(raw), lexicons).findLast((span) => span.type === "quote")?.norm.speaker;

describe("the speaker of a quotation", () => {
  it.each([
    [
      "is named in full where a surname is told that no list knows",
      "زفانكو دالفاغر",
      "وفي وقت سابق، قال الباحث في «معهد المدينة» في براغ، زفانكو دالفاغر، لموقع «أخبار»، إن الجسر «يحتاج إلى صيانة كبيرة كل عام». وأضاف دالفاغر أن «سيخفف الجسر الجديد الزحام في المدينة كلها».",
    ],
    [
      "is named in full where the family's name is a word of the language too",
      "سمير التقي",
      "ورأى سمير التقي في حديثه أن المطر قريب. وشدد التقي، وهو باحث في المناخ، على ضرورة «بناء سدود صغيرة في كل واد قبل الشتاء».",
    ],
    [
      "is named in full where the text goes on with the first word of the name",
      "غون تاي مين",
      "فاز رئيس كوريا الجنوبية غون تاي مين بالسباق. وصرح غون للصحافيين أن المدرب «أعرب عن سعادته بما حققه الفريق في البطولة».",
    ],
    [
      "is the ministry that the text has named",
      "وزارة الزراعة",
      "أعلنت وزارة الزراعة موعد الحصاد. وقالت الوزارة إن «المحصول هذا العام أفضل من كل الأعوام الماضية».",
    ],
    [
      "is the newspaper by its name between marks",
      "صحيفة بوست كورير",
      'نشرت صحيفة "بوست كورير" تحقيقا عن النهر. وبحسب الصحيفة، فإن النهر «لم يعد صالحا لصيد الأسماك منذ سنوات طويلة».',
    ],
    [
      "is the forum, by the definite words behind the noun",
      "منتدى البنوك الإقليمية والدولية",
      "ويرصد منتدى البنوك الإقليمية والدولية حركة الأموال. وقال المنتدى في تقريره «الأموال تعود إلى الأسواق ببطء شديد هذا العام».",
    ],
    [
      "is the spokesman of whom the text told",
      "متحدث باسم اتحاد التجديف",
      "نفى متحدث باسم اتحاد التجديف «ما نشر عن إلغاء السباق في اللحظة الأخيرة». وأضاف المتحدث «السباق يقام في موعده كما أعلن من قبل».",
    ],
    [
      "is the authority by the words behind its noun",
      "سلطة المياه الوطنية",
      "فتحت سلطة المياه الوطنية تحقيقا في الأمر. وفي مايو أنهت السلطة تحقيقها، مضيفة بأن «الأنابيب القديمة لم تعد صالحة لنقل الماء إلى البيوت».",
    ],
    [
      "is still the statement, which is nobody's by itself",
      "البيان",
      "أعلنت وزارة الزراعة موعد الحصاد في بيان. وأضاف البيان أن «المحصول هذا العام أفضل من كل الأعوام الماضية».",
    ],
    [
      "is the president whom the text names with his country",
      "فونغ تاو مين",
      "التقى رئيس كوريا الجنوبية فونغ تاو مين الوفد. وغادر الوفد. وقال الرئيس الكوري الجنوبي إن «اللقاء كان مفيدا جدا لكل من حضر فيه».",
    ],
    [
      "is the agency with all the adjectives of its name",
      "وكالة الأنباء الكورية الشمالية",
      "وأوردت وكالة الأنباء الكورية الشمالية أن الفريقين «اتفقا على لعب مباراة ودية كل عام في المدينتين».",
    ],
  ])("%s", (_, name, raw) => expect(lastSpeaker(raw)).toBe(name));
});
