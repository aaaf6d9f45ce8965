import { RealName } from "@/components/classes/real-name";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AssignmentResults } from "@/server/assignments/get-results";

/** What each learner got right in each topic, from their best attempt. */
export function TopicsTable({ results, locale }: { results: AssignmentResults; locale: Locale }) {
  const text = textFor(locale);
  const done = results.learners.filter(({ byTopic }) => byTopic.length > 0);
  const topics = done[0]?.byTopic ?? [];
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{text("assign.byTopic")}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: shown as cards on a phone, a table is one no more without its role */}
      <table className="table table--cards section-body" role="table">
        <caption>{text("assign.byTopicOf")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("assign.nickname")}</th>
            {topics.map(({ topic, name }) => (
              <th scope="col" key={topic}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {done.map(({ membershipId, nickname, byTopic }) => (
            <tr key={membershipId}>
              <th scope="row">
                {nickname[locale]} <RealName classId={results.assignment.classId} membershipId={membershipId} />
              </th>
              {topics.map(({ topic, name }) => {
                const own = byTopic.find((each) => each.topic === topic);
                return (
                  <td data-label={name} key={topic}>
                    {own
                      ? text("result.ofTotal", { correct: own.correct, total: own.total })
                      : text("assign.nothingYet")}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
