import "server-only";
import type { FormFields } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import { defaultLocale, isLocale, type Locale } from "@/i18n/locales";
import { requestIdOf } from "../context";
import { problemResponse } from "../problem";
import type { Refusal } from "../refusal";
import { callerOf } from "./caller-of";
import { readForm } from "./read-form";
import { isSameOrigin } from "./same-origin";

/**
 * What a page of ours posted, for a route that asks nothing of who sent it. A page
 * of another site is refused, and so is what is no form: with the whole answer, in the language that `tag` names.
 */
export async function readOwnForm(
  request: Request,
  tag: string,
): Promise<Result<{ locale: Locale; fields: FormFields }, Response>> {
  const locale = isLocale(tag) ? tag : defaultLocale;
  const refuse = (refusal: Refusal) => err(problemResponse(refusal, locale, requestIdOf(callerOf(request))));
  if (!isSameOrigin(request)) return refuse({ reason: "cross-origin" });
  const form = await readForm(request);
  return form.ok ? ok({ locale, fields: form.value }) : refuse(form.error);
}
