import type { WaitingAnswer } from "./outbox";

/** away: nobody heard it, try again · differs: another answer stands · refused: it cannot be stored as it is. */
export type Delivery = "delivered" | "differs" | "refused" | "away";

/** Longer than a slow line needs for so little. */
const patienceMs = 10_000;

/** Sends one waiting answer. Sending it twice stores it once. */
export async function deliver({ action, fields, sequence }: WaitingAnswer, send = fetch): Promise<Delivery> {
  try {
    const response = await send(action, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ fields, sequence }),
      signal: AbortSignal.timeout(patienceMs),
    });
    return response.status === 200 && !(await isReceipt(response)) ? "away" : deliveryOf(response.status);
  } catch {
    return "away";
  }
}

/** A network that first asks for a sign-in answers everything with a page of its own. */
async function isReceipt(response: Response): Promise<boolean> {
  const receipt: unknown = await response.json();
  return typeof receipt === "object" && receipt !== null && "recorded" in receipt && receipt.recorded === true;
}

function deliveryOf(status: number): Delivery {
  if (status === 200) return "delivered";
  if (status === 409) return "differs";
  return status === 429 || status >= 500 ? "away" : "refused";
}
