import { startClocks } from "../assignments/start-clocks";
import { keepShell } from "../offline/keep-shell";
import { startOutbox } from "../offline/start-outbox";
import { startOrders } from "../question/start-orders";
import { startShareTools } from "../share/start-share-tools";
import { keepStyle } from "./keep-style";

/** All that a learner's page gains from a script; each part finds its own place on the page. Returns their end. */
export function startPage(): () => void {
  const ends = [startOutbox(), startOrders(), startClocks(), startShareTools(), keepShell(), keepStyle()];
  return () => {
    for (const end of ends) end();
  };
}
