import type { Feedback } from "@/domain/items/feedback";
import type { Evidence } from "@/domain/items/item";
import type { Language } from "@/domain/language";
import type { FaceBase, FormFields } from "@/domain/question-kind";

export const sampleStates = ["fresh", "chosen", "refused", "right", "wrong", "part", "long", "mixed"] as const;
export type SampleState = (typeof sampleStates)[number];

/** A question in one state, for the gallery and the browser tests. All samples speak of an invented mobile library. */
export type Sample<Face extends FaceBase = FaceBase> = {
  state: SampleState;
  face: Face;
  /** What was chosen or typed before. */
  given?: FormFields;
  /** After the answer. */
  marked?: { answer: unknown; feedback: Feedback };
};

const evidence: Record<Language, Evidence[]> = {
  ar: [
    {
      fact: "900.villages",
      statement: "تزور المكتبة المتنقّلة 7 قرى في الوادي",
      asOf: "4 تشرين الأول/أكتوبر 2025",
      attributedTo: "سلمى الحدّاد",
      source: {
        id: "sample-2025",
        title: "المكتبة المتنقّلة تعود إلى قرى الوادي",
        publisher: null,
        published: "تشرين الأول/أكتوبر 2025",
        inferredBecause: "الوثيقة تذكر يوم العودة",
      },
      paragraph: 1,
      gist: "عودة المكتبة بعد التوقّف، وعدد القرى التي تزورها، وما في رفوفها من كتب",
      conflict: "وفي موضع آخر: 6 قرى (وثيقة آذار/مارس 2023). لذلك يسمّي السؤال وثيقته.",
    },
    {
      fact: "900.books",
      statement: "تحمل المكتبة المتنقّلة 1,840 كتابًا",
      source: {
        id: "sample-2023",
        title: "سنتان بلا كتب في الوادي",
        publisher: "صحيفة الوادي",
        published: "آذار/مارس 2023",
      },
      paragraph: 3,
    },
  ],
  en: [
    {
      fact: "900.villages",
      statement: "The mobile library visits 7 villages in the valley",
      asOf: "4 October 2025",
      attributedTo: "Salma Haddad",
      source: {
        id: "sample-2025",
        title: "The mobile library returns to the valley",
        publisher: null,
        published: "October 2025",
        inferredBecause: "the document names the day of the return",
      },
      paragraph: 1,
      gist: "The return of the library after its pause, the villages it visits and the books it carries",
      conflict: "Elsewhere: 6 villages (the March 2023 document). So the question names its document.",
    },
    {
      fact: "900.books",
      statement: "The mobile library carries 1,840 books",
      source: { id: "sample-2023", title: "Two years without books", publisher: "The Valley", published: "March 2023" },
      paragraph: 3,
    },
  ],
};

const explanations: Record<Language, string> = {
  ar: "تزور المكتبة المتنقّلة 7 قرى في الوادي. السند: وثيقة تشرين الأول/أكتوبر 2025، الفقرة 1.",
  en: "The mobile library visits 7 villages in the valley. Evidence: the October 2025 document, paragraph 1.",
};

export const sampleScopes: Record<Language, string> = {
  ar: "بحسب وثيقة تشرين الأول/أكتوبر 2025،",
  en: "According to the October 2025 document,",
};

type Graded = Pick<Feedback, "key" | "keyText" | "answerText"> & { score: number; chosen?: string };

/** Feedback as a sample of one language shows it. */
export const sampleFeedback = (lang: Language, { score, ...graded }: Graded): Feedback => ({
  ...graded,
  correct: score === 1,
  score,
  explanation: explanations[lang],
  perOption: {},
  evidence: evidence[lang],
  references: [],
});

/** The base of a sample's face; `name` tells the samples of a kind apart. */
export const sampleFace = <Kind extends string>(kind: Kind, name: string, lang: Language, body: string) => ({
  id: `${kind}-${name}`,
  kind,
  lang,
  stem: `${sampleScopes[lang]} ${body}`,
  scopeText: sampleScopes[lang],
});

const long: Record<Language, string> = {
  ar: "لجنة الأهالي والمعلّمين المتطوّعين التي اختارت الكتب الجديدة ورمّمت الرفوف ووزّعت أيّام الزيارات بين القرى السبع",
  en: "the committee of parents and volunteer teachers who chose the new books, mended the shelves and shared out the days",
};
const mixed = "Bibliobus 2 (2019–2021), 74.5%";

type OptionList = readonly { id: string; text: string }[];
type Listed = FaceBase & { options?: OptionList | undefined; left?: OptionList; right?: OptionList };

/** The same face with more to say in its stem, in its first option and on the left of its first pair. */
function saying<Face extends Listed>(face: Face, state: "long" | "mixed", words: string): Face {
  const first = <List extends OptionList | undefined>(list: List) =>
    list?.map((option, at) => (at === 0 ? { ...option, text: `${option.text} (${words})` } : option));
  return {
    ...face,
    id: `${face.id}-${state}`,
    stem: `${face.stem} (${words})`,
    ...(face.options ? { options: first(face.options) } : {}),
    ...(face.left ? { left: first(face.left) } : {}),
    ...(face.right ? { right: first(face.right) } : {}),
  };
}

/** A question with an answer on it that was not sent, with long texts, and with both directions of script. */
export const unsentStates = <Face extends Listed>(face: Face, given: FormFields): Sample<Face>[] => [
  { state: "chosen", face: { ...face, id: `${face.id}-chosen` }, given },
  { state: "long", face: saying(face, "long", long[face.lang]) },
  { state: "mixed", face: saying(face, "mixed", mixed) },
];
