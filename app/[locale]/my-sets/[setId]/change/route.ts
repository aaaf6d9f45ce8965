import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { notedPath, type SetNote, stemId } from "../noted-path";
import { seenRevision } from "../seen-revision";
import { carryOut } from "./carry-out";

/** Carries out one button of the set's page: «swap» in a place, «undo» of the whole. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId } }) => {
  const [act = "", place = "", at] = posted(fields, "do").split(".");
  const changed = await carryOut({ ctx, setId, seen: seenRevision(fields) }, act, place, Number.parseInt(at ?? "", 10));
  if (!changed.ok) return err({ refusal: changed.error, back: `/my-sets/${setId}` });
  const { note, place: changedPlace = place } = changed.value;
  const done = note ?? doneBy[act] ?? null;
  const number = done === "removed" ? Number.parseInt(at ?? "", 10) || 1 : changed.value.number;
  // Nothing turns it: its words are open to be changed.
  const field = done === "noTurn" && changedPlace !== "" ? { field: stemId(changedPlace, "ar") } : {};
  const told = {
    place: act === "remove" ? "" : changedPlace,
    number,
    did: done === "tells" || done === "toldIn" ? turned[act] : undefined,
    ...field,
  };
  return ok({ path: notedPath(setId, done, told) });
});

const turned = { turnTrue: "turnedTrue", turnFalse: "turnedFalse", turnOther: "turnedFalse" } as Readonly<
  Record<string, "turnedTrue" | "turnedFalse">
>;

/** What is said where nothing else is to be said. */
const doneBy: Readonly<Record<string, SetNote>> = {
  swap: "swapped",
  facts: "swapped",
  remove: "removed",
  more: "added",
};
