import type { Text } from "@/i18n/messages";

type RetryFormProps = {
  action: string;
  /** Random: two taps on one page begin one attempt. */
  onceKey: string;
  /** Questions that earned less than full credit. */
  count: number;
  text: Text;
};

/** Asks what went wrong again, another way. */
export function RetryForm({ action, onceKey, count, text }: RetryFormProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="once" value={onceKey} />
      <button type="submit" className="btn btn--main" aria-describedby="retry-hint">
        {text("retry.button", { count })}
      </button>
    </form>
  );
}
