import { err, ok } from "@/domain/result";
import { spinNickname } from "@/server/classes/spin-nickname";
import { formRoute } from "@/server/http/form-route";

/** Gives the member another nickname. */
export const POST = formRoute<{ classId: string }>(async ({ ctx, params: { classId } }) => {
  const spun = await spinNickname({ ctx, classId });
  const page = `/me/classes/${classId}`;
  return spun.ok ? ok({ path: `${page}?note=joined` }) : err({ refusal: spun.error, back: page });
});
