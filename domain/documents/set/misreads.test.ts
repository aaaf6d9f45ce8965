import { expect, it } from "vitest";
import { readsWrongly } from "./reads-wrongly";
import { said, shown } from "./testing/shown-question";

it.each([
  ["a club that speaks", said("من القائل إنّ السوق تغلق غدا؟", "نادي صور", "منتخب المثال")],
  ["a question for its answer", said("من القائل: «هل تغلق السوق غدا؟»؟", "سالم الدالي", "ناصر البحري")],
  ["what may be behind «that»", said("من قال إنّ تكون السوق قد تأثرت بالأمطار؟", "سالم الدالي", "ناصر البحري")],
  ["a verb behind «that»", said("من قال إنّ يلتزم التجار بموعد الإغلاق؟", "سالم الدالي", "ناصر البحري")],
  ["half of a name behind a title", said("من القائل إنّ السوق تغلق؟", "دكتور سالم", "ناصر البحري")],
  [
    "a gap that ends at «without a»",
    shown("تعهدت البلدية ____ إلى الزوار.", { kind: "cloze", key: "بفتح السوق دون التطرق" }),
  ],
  [
    "a deed for a body",
    shown('أشاد الحارس باتخاذ قرار "____".', { kind: "cloze", key: "رياح الجبل", cell: "organisation|own:x|1" }),
  ],
  ["a name twice", shown("أضاف [سالم الدالي]: الدالي، أن السوق مغلقة.")],
  ["words of nobody", shown('تابع :"بعنا خزف السوق كله".')],
  ["a name put in where the same one stands", shown("أشار [سالم الدالي] إلى تسليم الدالي مفاتيح السوق.")],
  ["a form of address for an office", shown("سالم الدالي هو آية الله.")],
])("finds %s", (_, item) => {
  expect(readsWrongly(item)).toBe(true);
});

it.each([
  ["whose words they are", shown('تابع الدالي: "بعنا خزف السوق كله".')],
  ["a name put in for another's", shown("أشار [سالم الدالي] إلى تسليم الحارس مفاتيح السوق.")],
  ["people who speak", said("من القائل إنّ السوق تغلق غدا؟", "سالم الدالي", "ناصر البحري")],
])("lets %s stand", (_, item) => {
  expect(readsWrongly(item)).toBe(false);
});
