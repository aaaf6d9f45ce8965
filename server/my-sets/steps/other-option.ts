import "server-only";
import { documentWords } from "@/domain/documents/document-words.ar";
import { moreOthers } from "@/domain/documents/mending/more-others";
import { proseSentences } from "@/domain/documents/mending/prose-sentences";
import { err, ok, type Result } from "@/domain/result";
import { foldLoosely } from "@/domain/text/fold-arabic";
import type { Context } from "../../context";
import { listSetQuestions } from "../../db/sets/teacher-sets";
import { notFound, type Refusal } from "../../refusal";
import { sentenceOf } from "../in-text";
import { rightIn } from "../options-in-body";
import { documentOf } from "../own-document-of";
import { type KeptQuestion, ownSet } from "../own-set";
import { SetBody } from "../set-body";
import { wordsInBody } from "../words-in-body";
import type { ChangeRequest } from "./change-set";
import { faultOf } from "./mend-options";
import { type WriteNote, writeQuestion } from "./write-question";

/** otherOption: there is another now · noOption: none is left that was proved and not refused before. */
export type OptionNote = WriteNote | "otherOption" | "noOption";

type Other = ChangeRequest & {
  place: string;
  /** Its place among the options, from 0. */
  at: number;
};

/** Puts the next wrong option that is proved in the place of one; none that the question ever had in this set. */
export async function otherOption({ place, at, ...request }: Other): Promise<Result<{ note: OptionNote }, Refusal>> {
  const set = await ownSet(request.ctx, request.setId);
  if (!set.ok) return set;
  const current = set.value.questions.find((question) => question.place === place);
  if (!current) return ok({ note: "gone" });
  const item = current.items.ar;
  const document = await documentOf(request.ctx, current);
  const right = rightIn(current.body);
  if (!document || !item || set.value.guard.holdOn(item)) return err(notFound);
  const words = wordsInBody(current.body);
  const { options, reasons } = words.ar;
  const [key = ""] = (right ?? []).flatMap((each) => options[each] ?? []);
  if (right === null || right.includes(at) || !options[at] || current.body.origin === "written")
    return ok({ note: "noOption" });
  const sentence = proseSentences(document.cited)[sentenceOf(item, document.cited)];
  const { cited, marks, besides } = document;
  const all = sentence ? moreOthers({ document: cited, marks, besides }, sentence, key) : [];
  const had = await optionsHad(request, current);
  const next = all.find(
    (text) => !had.has(foldLoosely(text)) && !faultOf(text, { keys: [key], others: options }, document),
  );
  if (next === undefined) return ok({ note: "noOption" });
  const reason = cited.raw.includes(next) ? documentWords.elsewhere(next) : documentWords.unnamed(next);
  const ar = { ...words.ar, options: options.with(at, next), reasons: reasons.with(at, reason) };
  const kept = await writeQuestion({ ...request, place, hash: current.hash, writing: { words: { ...words, ar } } });
  return kept.ok ? ok({ note: kept.value.note ?? "otherOption" }) : kept;
}

/** Folded: all that was ever offered in this question. */
async function optionsHad({ ctx, setId }: { ctx: Context; setId: string }, { items }: KeptQuestion) {
  const rows = await listSetQuestions(ctx.db, setId);
  const own = items.ar?.id;
  const had = rows.flatMap(({ body }) => {
    const kept = SetBody.parse(body);
    const isOf = kept.origin !== "written" && idOf(kept.items.ar) === own;
    return isOf ? wordsInBody(kept).ar.options : [];
  });
  return new Set(had.map(foldLoosely));
}

const idOf = (item: unknown): unknown =>
  typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
