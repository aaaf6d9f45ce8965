import { Icon } from "@/components/icon";
import type { FormProps, KindView, MarkedProps } from "@/components/question/kind-view";
import { OrderList } from "@/components/question/order-list";
import { posted, postedAll } from "@/components/question/posted";
import { asTexts } from "@/components/question/read-answer";
import { Worded } from "@/components/worded";
import { inReaderDigits } from "@/i18n/digits";
import type { ChoiceFace } from "../choice-face";

/** The options in the order that was posted; those it does not name, as the face has them. */
function inOrder(face: ChoiceFace, ids: readonly string[]) {
  const known = new Map(face.options.map((option) => [option.id, option]));
  const named = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  return [...named, ...face.options.filter((option) => !named.includes(option))];
}

function lastMoveOf(given: FormProps<ChoiceFace>["given"]) {
  const up = posted(given, "up");
  if (up) return { id: up, direction: "up" as const };
  const down = posted(given, "down");
  return down ? { id: down, direction: "down" as const } : undefined;
}

function OrderingForm({ face, given, text }: FormProps<ChoiceFace>) {
  const entries = inOrder(face, postedAll(given, "order")).map(({ id, text: item }) => ({
    id,
    text: inReaderDigits(item),
    upLabel: text("kinds.ordering.up", { item }),
    downLabel: text("kinds.ordering.down", { item }),
  }));
  const movedSentence = text("kinds.ordering.moved", { item: "{item}", place: "{place}", total: "{total}" });
  return (
    <>
      {/* Enter presses a form's first submit button: it checks, it does not move. */}
      <button type="submit" className="submit-first" tabIndex={-1} aria-hidden="true">
        {text("attempt.check")}
      </button>
      <OrderList entries={entries} movedSentence={movedSentence} lastMove={lastMoveOf(given)} />
    </>
  );
}

function OrderingMarked({ face, answer, feedback, text }: MarkedProps<ChoiceFace>) {
  const key = asTexts(feedback.key);
  return (
    <ol className="order order--marked">
      {inOrder(face, asTexts(answer)).map((option, index) => {
        const place = key.indexOf(option.id);
        const isRight = place === index;
        return (
          <li data-verdict={isRight ? "right" : "wrong"} key={option.id}>
            <span>
              <Worded>{option.text}</Worded>
              {!isRight && feedback.perOption[option.id] && (
                <span className="option__sub">
                  <Worded>{feedback.perOption[option.id] ?? ""}</Worded>
                </span>
              )}
            </span>
            <span className="tag">
              <Icon name={isRight ? "check" : "cross"} />
              {isRight ? text("marked.inPlace") : text("marked.place", { place: place + 1 })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

export const orderingView: KindView<ChoiceFace> = {
  Form: OrderingForm,
  Marked: OrderingMarked,
  howto: (_face, text) => text("kinds.ordering.howto"),
  incomplete: () => "incomplete.order",
  tally: ({ face, answer, feedback, text }) => {
    const key = asTexts(feedback.key);
    const right = asTexts(answer).filter((id, place) => key[place] === id).length;
    return text("verdict.placed", { right, total: face.options.length });
  },
  explainsEach: true,
};
