import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { isLocale } from "@/i18n/locales";
import { readForm } from "@/server/http/read-form";
import { route } from "@/server/http/route";
import { lintWriting } from "@/server/my-sets/checks/lint-set";
import { readWriting } from "../writing-fields";

/** What stands against a question while it is typed. Takes the same form as saving does, and stores nothing. */
export const { GET, POST, PUT, PATCH, DELETE } = route<{ locale: string; setId: string }>({
  async POST({ request, params: { locale, setId }, ctx }) {
    const fields = await readForm(request);
    if (!fields.ok) return fields;
    const writing = readWriting(fields.value);
    if (!writing || !isLocale(locale)) return err({ reason: "not-found" });
    const place = posted(fields.value, "place");
    const hash = posted(fields.value, "hash");
    const report = await lintWriting({ ctx: { ...ctx, locale }, setId, writing, place, hash });
    return report.ok ? ok({ status: 200, body: report.value }) : report;
  },
});
