import type { Text } from "@/i18n/messages";

type Replied = {
  questions: readonly { id: string }[];
  replies: readonly { question: string; verdict: "kept" | "mended" | "withdrawn"; words: string | null }[];
};

/** What the teacher said to the learner's own reports, for those who reported alone. */
export function TeacherReplies({ attempt: { questions, replies }, text }: { attempt: Replied; text: Text }) {
  if (replies.length === 0) return null;
  return (
    <ul className="sheet corrections">
      {replies.map(({ question, verdict, words }) => (
        <li key={question}>
          <strong>
            {text("corrections.number", { number: questions.findIndex(({ id }) => id === question) + 1 })}
          </strong>
          {": "}
          {text("corrections.reports.yours", { verdict: text(`corrections.reports.verdict.${verdict}`) })}
          {words && (
            <blockquote>
              <bdi>{words}</bdi>
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  );
}
